/** A sentence as the checks read it. */
import type { Language } from "#src/language/language.ts";
import type { FigureReading } from "#src/language/figures/reading/figure-reading.ts";
import { readFigures } from "#src/language/figures/reading/read-figures.ts";
import { marksIn, withoutMarks } from "../generated/contact-marks.ts";
import { cutClauses } from "./cut-clauses.ts";
import { LIST_MARK, namesMembers } from "./names-members.ts";
import type { ReadText } from "./read-text.ts";
import { readText } from "./read-text.ts";

export interface Said extends ReadText {
  /** As the model wrote it. */
  readonly sentence: string;
  /** A mark of a contact stands in it, for what a source has: the composer checks which. */
  readonly placesContact: boolean;
  /** What it cites, each number once. */
  readonly cited: readonly number[];
  /** What is said of them stands in the sentence before. */
  readonly namesMembers: boolean;
  readonly clauses: readonly ReadText[];
  readonly figures: () => readonly FigureReading[];
}

const CITATION = /\[(\d{1,3})\]/gu;

export function readSaid(sentence: string, language: Language): Said {
  const cited = new Set([...sentence.matchAll(CITATION)].map(([, n]) => Number(n)));
  const text = withoutMarks(sentence).replaceAll(CITATION, " ").replace(LIST_MARK, "").trim();
  let figures: readonly FigureReading[] | undefined;
  return {
    ...readText(text, language),
    sentence,
    placesContact: marksIn(sentence).length > 0,
    cited: [...cited],
    namesMembers: LIST_MARK.test(sentence) || namesMembers(text),
    clauses: cutClauses(text, language).map((clause) => readText(clause, language)),
    figures: () => (figures ??= readFigures(text, language)),
  };
}
