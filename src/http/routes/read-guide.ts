/** `GET /api/guides/{id}`: one guide with its facts. */
import { guidePathSchema, guideQuerySchema, guideSchema } from "#src/protocol/guides.ts";
import type { AppParts } from "../app-parts.ts";
import type { CurrentGuides } from "../guides/guide-index.ts";
import { tellGuide } from "../guides/tell-guide.ts";
import { readQuery } from "../input/read-query.ts";
import { refuse } from "../problems/refuse.ts";
import { readerLanguage } from "../reader-language.ts";
import { serviceOrigin } from "../service-origin.ts";
import type { Route } from "./route.ts";

export function readGuideRoute({ settings }: Pick<AppParts, "settings">, guides: CurrentGuides): Route {
  return {
    method: "get",
    path: "/api/guides/{id}",
    operation: {
      id: "readGuide",
      group: "guides",
      path: guidePathSchema,
      query: guideQuerySchema,
      reply: { mediaType: "application/json", schema: guideSchema },
      problems: ["not-found", "field-invalid", "too-many-requests", "fault"],
    },
    async handle(c) {
      const entry = (await guides()).get(c.req.param("id") ?? "");
      if (entry === undefined) return refuse(c, { code: "not-found" });

      const query = readQuery(c, guideQuerySchema);
      const frame = { language: readerLanguage(c), origin: serviceOrigin(c, settings) };
      return query.ok ? c.json(tellGuide(entry, frame)) : refuse(c, query.error);
    },
  };
}
