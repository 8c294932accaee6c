/** The whole HTML document of the staff page, as the server sends it, under the same strict policy as the visitors' page. */
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { languageTag } from "#src/language/language-tag.ts";
import type { BuiltClients } from "../built-clients.ts";
import { embedJson } from "../embed-json.ts";
import { Desk } from "./desk.ts";
import { NO_DESK_ACTIONS } from "./desk-actions.ts";
import type { DeskState } from "./desk-state.ts";
import { deskTextsOf } from "./desk-texts.ts";

interface DeskDocumentOptions {
  /** Addresses of the built files. */
  readonly assets: Pick<BuiltClients, "deskScript" | "style" | "deskStyle" | "icon">;
}

/** @returns the document from its doctype on; to be sent as UTF-8 */
export function renderDesk(state: DeskState, { assets }: DeskDocumentOptions): string {
  const document = h(
    "html",
    { lang: languageTag(state.language) },
    h(
      "head",
      null,
      h("meta", { charset: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1, viewport-fit=cover" }),
      h("title", null, deskTextsOf(state.language)("desk:title")),
      h("meta", { name: "color-scheme", content: "light dark" }),
      h("meta", { name: "robots", content: "noindex" }),
      h("meta", { name: "format-detection", content: "telephone=no" }),
      h("link", { rel: "icon", href: assets.icon, type: "image/svg+xml" }),
      h("link", { rel: "stylesheet", href: assets.style }),
      h("link", { rel: "stylesheet", href: assets.deskStyle }),
      h("script", { type: "module", src: assets.deskScript }),
    ),
    h(
      "body",
      null,
      h("div", { id: "app" }, h(Desk, { state, actions: NO_DESK_ACTIONS })),
      h("script", { type: "application/json", id: "state", dangerouslySetInnerHTML: { __html: embedJson(state) } }),
    ),
  );
  return `<!doctype html>\n${renderToString(document)}`;
}
