import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import { DESK_MESSAGES } from "#src/language/messages/desk.ts";
import { createTranslations } from "#src/language/translate.ts";

const textsOf = createTranslations(DESK_MESSAGES);

/** A document that goes on to another page of ours by itself. @param path of that page */
export function renderForward(path: string, language: Language): string {
  const title = textsOf(language)("desk:title");
  const address = `${path}?language=${language}`;
  const document = h(
    "html",
    { lang: languageTag(language) },
    h(
      "head",
      null,
      h("meta", { charset: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { "http-equiv": "refresh", content: `0; url=${address}` }),
      h("title", null, title),
    ),
    h("body", null, h("main", null, h("p", null, h("a", { href: address }, title)))),
  );
  return `<!doctype html>\n${renderToString(document)}`;
}
