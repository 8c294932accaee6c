/** A document for paper, as whole HTML that needs nothing else: no script, no file, no network. */
import { type ComponentChildren, h } from "preact";
import { renderToString } from "preact-render-to-string";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

interface PrintDocument {
  readonly title: string;
  readonly language: Language;
  /** Style sheets, in their order. */
  readonly styles: readonly string[];
  readonly contents: ComponentChildren;
}

export function printDocument({ title, language, styles, contents }: PrintDocument): string {
  const document = h(
    "html",
    { lang: languageTag(language) },
    h(
      "head",
      null,
      h("meta", { charset: "utf-8" }),
      h("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
      h("title", null, title),
      // Style sheets are files of ours; what is text within them is written by `cssText`.
      styles.map((style, at) => h("style", { key: at, dangerouslySetInnerHTML: { __html: style } })),
    ),
    h("body", null, contents),
  );
  return `<!doctype html>\n${renderToString(document)}\n`;
}
