import type { Language } from "#src/language/language.ts";
import type { Term } from "./knowledge.ts";

interface Listing {
  readonly terms: readonly Term[];
  /** By what a term is found in the text. */
  readonly formsOf: (term: Term) => readonly string[];
  /** That a model is to write. */
  readonly to: Language;
}

/** The part of the term base that a text touches, for a model: a line for each term, with the variants that are wrong. */
export function listTerms(text: string, { terms, formsOf, to }: Listing): string {
  const lines = terms
    .filter((term) => formsOf(term).some((form) => text.includes(form)))
    .map(({ rendering, banned }) => {
      const wrong = banned.filter(({ language }) => language === to).map(({ variant }) => variant);
      const right = to === "zh" ? rendering.zh : `${rendering.zh}: ${rendering[to]}`;
      return `- ${right}${wrong.length === 0 ? "" : ` (wrong: ${wrong.join(", ")})`}`;
    });
  return lines.length === 0 ? "- (none)" : lines.join("\n");
}
