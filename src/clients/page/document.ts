/**
 * The whole HTML document of the page, as the server sends it. Fit for a strict content security policy: styles and
 * script are files of our own, and the first state is data, not script.
 */
import { h, type ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { languageTag } from "#src/language/language-tag.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import { LANGUAGES } from "#src/language/language.ts";
import type { BuiltClients } from "../built-clients.ts";
import { embedJson } from "../embed-json.ts";
import { NO_ACTIONS } from "./actions.ts";
import { addressOf } from "./address-of.ts";
import { Page } from "./page.ts";
import { pageTitle } from "./page-title.ts";
import { textsOf } from "./texts.ts";

/** Addresses of the built files. */
type PageAssets = Pick<BuiltClients, "script" | "style" | "icon">;

export interface PageDocumentOptions {
  readonly assets: PageAssets;
}

/** @returns the document from its doctype on; to be sent as UTF-8 */
export function renderPage(visit: Visit, { assets }: PageDocumentOptions): string {
  const document = h(
    "html",
    { lang: languageTag(visit.language) },
    h(Head, { visit, assets }),
    h(
      "body",
      null,
      h("div", { id: "app" }, h(Page, { visit, actions: NO_ACTIONS })),
      h("script", { type: "application/json", id: "state", dangerouslySetInnerHTML: { __html: embedJson(visit) } }),
    ),
  );
  return `<!doctype html>\n${renderToString(document)}`;
}

interface HeadProps {
  readonly visit: Visit;
  readonly assets: PageAssets;
}

function Head({ visit, assets }: HeadProps): ComponentChildren {
  const translate = textsOf(visit.language);
  return h(
    "head",
    null,
    h("meta", { charset: "utf-8" }),
    h("meta", {
      name: "viewport",
      content: "width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content",
    }),
    h("title", null, pageTitle(visit)),
    h("meta", { name: "description", content: translate("page:description") }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    // Phone numbers stay the text of the source; nothing is guessed to be one.
    h("meta", { name: "format-detection", content: "telephone=no" }),
    h("link", { rel: "icon", href: assets.icon, type: "image/svg+xml" }),
    LANGUAGES.map((language) =>
      h("link", { key: language, rel: "alternate", hreflang: languageTag(language), href: addressOf(language) }),
    ),
    h("link", { rel: "stylesheet", href: assets.style }),
    h("script", { type: "module", src: assets.script }),
  );
}
