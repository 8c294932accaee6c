import { type ComponentChildren, h } from "preact";
import type { Term } from "#src/knowledge/knowledge.ts";
import { languageTag } from "#src/language/language-tag.ts";
import { type Language, LANGUAGES } from "#src/language/language.ts";
import { GLOSSARY_ANCHOR } from "../anchors.ts";
import type { Handbook } from "../handbook.ts";
import { handbookTextsOf } from "../handbook-texts.ts";
import { Parallel } from "./parallel.ts";

/** The term base in four languages, the reader's first: whoever has a word looks up the others. */
export function Glossary({ handbook: { edition, knowledge } }: { readonly handbook: Handbook }): ComponentChildren {
  const { languages, reader } = edition;
  const columns = [reader, ...LANGUAGES.filter((language) => language !== reader)];
  return h(
    "section",
    { class: "glossary" },
    h(Parallel, {
      as: "h1",
      id: GLOSSARY_ANCHOR,
      languages,
      show: (language) => handbookTextsOf(language)("handbook:glossary.heading"),
    }),
    h(Parallel, { as: "p", languages, show: (language) => handbookTextsOf(language)("handbook:glossary.lead") }),
    h(
      "table",
      null,
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          columns.map((language) =>
            h(
              "th",
              { key: language, scope: "col", lang: languageTag(language) },
              handbookTextsOf(language)("page:ownName"),
            ),
          ),
        ),
      ),
      h(
        "tbody",
        null,
        sortTerms(knowledge.terms, reader).map(({ id, rendering }) =>
          h(
            "tr",
            { key: id },
            columns.map((language) => h("td", { key: language, lang: languageTag(language) }, rendering[language])),
          ),
        ),
      ),
    ),
  );
}

function sortTerms(terms: readonly Term[], language: Language): readonly Term[] {
  const { compare } = new Intl.Collator(languageTag(language));
  return terms.toSorted((one, other) => compare(one.rendering[language], other.rendering[language]));
}
