import type { AppParts } from "../app-parts.ts";
import { renderPrivacy } from "../privacy/render-privacy.ts";
import { readerLanguage } from "../reader-language.ts";
import type { Route } from "./route.ts";

/** `GET /privacy`: the notice with all that belongs to it, in the reader's language. */
export function privacyRoute({ page, settings }: Pick<AppParts, "page" | "settings">): Route {
  return {
    method: "get",
    path: "/privacy",
    operation: {
      id: "readPrivacy",
      group: "pages",
      reply: { mediaType: "text/html" },
      problems: ["too-many-requests", "fault"],
    },
    handle: (c) => c.html(renderPrivacy(settings, { language: readerLanguage(c), assets: page.assets })),
  };
}
