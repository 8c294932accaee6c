/** A source as the checks read it; what costs time is read at its first use and kept. */
import type { FigureReading } from "#src/language/figures/reading/figure-reading.ts";
import { readFigures } from "#src/language/figures/reading/read-figures.ts";
import type { Language } from "#src/language/language.ts";
import { cutClauses } from "./cut-clauses.ts";
import type { GivenSource } from "./given-source.ts";
import { readText, type ReadText } from "./read-text.ts";
import { createSentenceSplitter } from "./split-sentences.ts";

export interface ReadSource extends ReadText {
  readonly given: GivenSource;
  readonly figures: () => readonly FigureReading[];
  readonly sentences: () => readonly ReadText[];
  readonly clauses: () => readonly ReadText[];
}

export function readSource(given: GivenSource, language: Language): ReadSource {
  // They say what the passage is about, and state nothing.
  const { title, heading } = given.passage.prose[language];
  let figures: readonly FigureReading[] | undefined;
  let sentences: readonly ReadText[] | undefined;
  let clauses: readonly ReadText[] | undefined;
  const sentencesOf = (): readonly ReadText[] =>
    (sentences ??= splitWhole(given.text)
      .filter((sentence) => sentence !== title && sentence !== heading)
      .map((sentence) => readText(sentence, language)));
  return {
    ...readText(given.text, language),
    given,
    figures: () => (figures ??= readFigures(given.text, language)),
    sentences: sentencesOf,
    clauses: () =>
      (clauses ??= sentencesOf().flatMap(({ text }) =>
        cutClauses(text, language).map((clause) => readText(clause, language)),
      )),
  };
}

/** Reads what is read at its first use. */
export function readWhole(source: ReadSource): void {
  source.figures();
  source.units();
  for (const piece of [...source.sentences(), ...source.clauses()]) {
    piece.units();
    piece.modality();
  }
}

function splitWhole(text: string): readonly string[] {
  const splitter = createSentenceSplitter();
  return [...splitter.push(text), ...splitter.end()]
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
