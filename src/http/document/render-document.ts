/** A document to read, as whole HTML: it works without a script, with no style but our own, one language at a time. */
import { type ComponentChildren, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { embedJson } from "#src/clients/embed-json.ts";
import { textsOf } from "#src/clients/page/texts.ts";
import { languageTag } from "#src/language/language-tag.ts";
import { type Language, LANGUAGES } from "#src/language/language.ts";
import type { AppParts } from "../app-parts.ts";
import { DocumentHeader } from "./document-header.ts";

export interface DocumentFrame {
  readonly language: Language;
  readonly assets: AppParts["page"]["assets"];
}

interface DocumentContents {
  /** Of the document itself; `?language=` is added for each language. */
  readonly path: string;
  readonly title: string;
  /** Something on it is to be mended: its name in the browser says so first. */
  readonly isFaulty?: boolean;
  readonly lead: string;
  /** What the document says in short, for who looks for it; undefined: its lead. */
  readonly description?: string;
  /** Of the service, for a document that is to be found by others: its addresses are then told in full. */
  readonly origin?: string;
  /** What it says, as schema.org writes it for other programs. */
  readonly linkedData?: object;
  /** Of the link that leads past the header. */
  readonly skip: string;
  /** Its form is taken from our own pages alone: under the policy of every reply, browsers would send `Origin: null`. */
  readonly tellsOrigin?: boolean;
  /** What follows the lead. */
  readonly contents: ComponentChildren;
  /** Address of a script that adds to the contents. */
  readonly script?: string;
}

/** @returns the document from its doctype on; to be sent as UTF-8 */
export function renderDocument(
  { path, title, isFaulty = false, lead, skip, contents, script, tellsOrigin = false, ...found }: DocumentContents,
  { language, assets }: DocumentFrame,
): string {
  const { description = lead, origin = "", linkedData } = found;
  const addressIn = (other: Language): string => `${origin}${path}?language=${other}`;
  const document = h(
    "html",
    { lang: languageTag(language) },
    h(
      "head",
      null,
      h("meta", { charset: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1, viewport-fit=cover" }),
      h("title", null, isFaulty ? textsOf(language)("page:faultTitle", { title }) : title),
      h("meta", { name: "description", content: description }),
      h("meta", { name: "color-scheme", content: "light dark" }),
      // Numbers stay the text they are; none is guessed to be a telephone's.
      h("meta", { name: "format-detection", content: "telephone=no" }),
      tellsOrigin && h("meta", { name: "referrer", content: "same-origin" }),
      h("link", { rel: "icon", href: assets.icon, type: "image/svg+xml" }),
      LANGUAGES.map((other) =>
        h("link", { key: other, rel: "alternate", hreflang: languageTag(other), href: addressIn(other) }),
      ),
      // Without a language in its address the document speaks that of the browser.
      h("link", { rel: "alternate", hreflang: "x-default", href: `${origin}${path}` }),
      origin !== "" && h("link", { rel: "canonical", href: addressIn(language) }),
      h("link", { rel: "stylesheet", href: assets.style }),
      h("link", { rel: "stylesheet", href: assets.docsStyle }),
      script !== undefined && h("script", { type: "module", src: script }),
      linkedData !== undefined &&
        h("script", { type: "application/ld+json", dangerouslySetInnerHTML: { __html: embedJson(linkedData) } }),
    ),
    h(
      "body",
      null,
      h(
        "div",
        { class: "page docs" },
        h("a", { class: "skip-link", href: "#page_contents" }, skip),
        h(DocumentHeader, { language, path }),
        h(
          "main",
          { class: "column", id: "page_contents" },
          h("h1", null, title),
          h("p", { class: "lead" }, lead),
          contents,
        ),
      ),
    ),
  );
  return `<!doctype html>\n${renderToString(document)}`;
}
