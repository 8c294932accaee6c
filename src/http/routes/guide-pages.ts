/** `GET /guides` and `GET /guides/{id}`: the catalogue and each guide for people, without a script. */
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { guidePathSchema, guideQuerySchema, guidesQuerySchema } from "#src/protocol/guides.ts";
import type { AppParts } from "../app-parts.ts";
import type { CurrentGuides } from "../guides/guide-index.ts";
import { renderGuide } from "../guides/page/render-guide.ts";
import { renderCatalogue } from "../guides/render-catalogue.ts";
import { refuse } from "../problems/refuse.ts";
import { readerLanguage } from "../reader-language.ts";
import { serviceOrigin } from "../service-origin.ts";
import type { Route } from "./route.ts";

type GuidePageParts = Pick<AppParts, "page" | "settings" | "clock" | "notesOf">;

export function guidePageRoutes(
  { page, settings, clock, notesOf }: GuidePageParts,
  guides: CurrentGuides,
): readonly Route[] {
  return [
    {
      method: "get",
      path: "/guides",
      operation: {
        id: "openGuides",
        group: "pages",
        query: guidesQuerySchema.omit({ cursor: true }),
        reply: { mediaType: "text/html" },
        problems: ["too-many-requests", "fault"],
        problemsOnPage: true,
      },
      async handle(c) {
        const { district = "", topic = "" } = c.req.query();
        const frame = { language: readerLanguage(c), assets: page.assets, origin: serviceOrigin(c, settings) };
        return c.html(renderCatalogue(await guides(), { district, topic }, frame));
      },
    },
    {
      method: "get",
      path: "/guides/{id}",
      operation: {
        id: "openGuide",
        group: "pages",
        path: guidePathSchema,
        query: guideQuerySchema,
        reply: { mediaType: "text/html" },
        problems: ["not-found", "too-many-requests", "fault"],
        problemsOnPage: true,
      },
      async handle(c) {
        const entry = (await guides()).get(c.req.param("id") ?? "");
        if (entry === undefined) return refuse(c, { code: "not-found" });
        return c.html(
          renderGuide(entry, {
            language: readerLanguage(c),
            assets: page.assets,
            origin: serviceOrigin(c, settings),
            today: beijingDate(clock.now()),
            notesOf,
          }),
        );
      },
    },
  ];
}
