import type { AppParts } from "../app-parts.ts";
import { renderDocs } from "../docs/render-docs.ts";
import type { OpenApiDocument } from "../openapi/create-open-api.ts";
import { readerLanguage } from "../reader-language.ts";
import type { Route } from "./route.ts";

/** `GET /docs`: the OpenAPI document for people, in the reader's language. */
export function docsRoute({ page }: Pick<AppParts, "page">, describe: () => OpenApiDocument): Route {
  return {
    method: "get",
    path: "/docs",
    operation: {
      id: "readDocs",
      group: "pages",
      reply: { mediaType: "text/html" },
      problems: ["too-many-requests", "fault"],
    },
    handle: (c) => c.html(renderDocs(describe(), { language: readerLanguage(c), assets: page.assets })),
  };
}
