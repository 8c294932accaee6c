import { type ComponentChildren, h } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";

interface ParallelProps {
  readonly languages: readonly Language[];
  /** Of the element that holds the columns: a heading is one heading, in however many languages. */
  readonly as?: "div" | "h1" | "h2" | "h3" | "li" | "p";
  readonly id?: string;
  readonly class?: string;
  readonly show: (language: Language) => ComponentChildren;
}

/** The same in each language, side by side; each column says which language it is in, so that it gets its own glyphs. */
export function Parallel({ languages, as = "div", id, class: name, show }: ParallelProps): ComponentChildren {
  const column = as === "div" || as === "li" ? "div" : "span";
  return h(
    as,
    { id, class: ["parallel", name].filter(Boolean).join(" ") },
    languages.map((language) =>
      h(column, { key: language, class: "in-language", lang: languageTag(language) }, show(language)),
    ),
  );
}
