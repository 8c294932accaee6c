import type { AppContext, AppMiddleware } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";
import { readerLanguage } from "../reader-language.ts";
import { serviceOrigin } from "../service-origin.ts";
import type { CurrentGuides } from "./guide-index.ts";
import { renderCatalogue } from "./render-catalogue.ts";

type ShownParts = Pick<AppParts, "page" | "settings">;

/** Shows every problem on the way to a guide above the catalogue, where the guide that was meant can be found. */
export function showProblemsOnGuides({ page, settings }: ShownParts, guides: CurrentGuides): AppMiddleware {
  return async (c: AppContext, next) => {
    const current = await guides();
    c.set("renderProblem", (problem) =>
      renderCatalogue(
        current,
        { district: "", topic: "", problem },
        { language: readerLanguage(c), assets: page.assets, origin: serviceOrigin(c, settings) },
      ),
    );
    await next();
  };
}
