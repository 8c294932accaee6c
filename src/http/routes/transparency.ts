import type { AppParts } from "../app-parts.ts";
import { readerLanguage } from "../reader-language.ts";
import { serviceOrigin } from "../service-origin.ts";
import { renderTransparency } from "../transparency/render-transparency.ts";
import type { Route } from "./route.ts";

type TransparencyParts = Pick<AppParts, "page" | "currentKnowledge" | "calibration" | "settings">;

/** `GET /transparency`: what the assistant is and what it rests on, in the reader's language. */
export function transparencyRoute({ page, currentKnowledge, calibration, settings }: TransparencyParts): Route {
  return {
    method: "get",
    path: "/transparency",
    operation: {
      id: "readTransparency",
      group: "pages",
      reply: { mediaType: "text/html" },
      problems: ["too-many-requests", "fault"],
    },
    async handle(c) {
      const { models, modelLimits } = settings;
      const frame = { language: readerLanguage(c), assets: page.assets, origin: serviceOrigin(c, settings) };
      return c.html(
        renderTransparency({ knowledge: await currentKnowledge(), calibration, models, modelLimits }, frame),
      );
    },
  };
}
