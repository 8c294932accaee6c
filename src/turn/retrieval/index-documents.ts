import type { Passage } from "#src/knowledge/knowledge.ts";
import { LANGUAGES } from "#src/language/language.ts";
import type { IndexDocument } from "./count-documents.ts";

/** The documents of the lexical index: every passage once per language, the four of a passage together. */
export function indexDocuments(passages: readonly Passage[]): readonly IndexDocument[] {
  return passages.flatMap(({ prose }) =>
    LANGUAGES.map((language) => {
      const { title, heading, body, keywords, asked } = prose[language];
      return { title: `${title}\n${heading}`, body, asked: [...keywords, ...asked] };
    }),
  );
}
