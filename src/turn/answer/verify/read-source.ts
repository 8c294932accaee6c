/** A source as the checks read it; what costs time is read at its first use and kept. */
import type { FigureReading } from "#src/language/figures/reading/figure-reading.ts";
import { readFigures } from "#src/language/figures/reading/read-figures.ts";
import type { Language } from "#src/language/language.ts";
import { cutClauses } from "./cut-clauses.ts";
import { figureContexts, type FigureContext } from "./figure-contexts.ts";
import type { GivenSource } from "./given-source.ts";
import { LIST_MARK, namesMembers } from "./names-members.ts";
import { readText, type ReadText } from "./read-text.ts";
import { createSentenceSplitter } from "./split-sentences.ts";

const STOP = /[:：.。]\s*$/u;

export interface ReadSource extends ReadText {
  readonly given: GivenSource;
  readonly figures: () => readonly FigureReading[];
  readonly sentences: () => readonly ReadText[];
  /** The sentences, and before each that names members of a group, what is said of the group. */
  readonly statements: () => readonly ReadText[];
  readonly clauses: () => readonly ReadText[];
  readonly figureContexts: () => readonly FigureContext[];
}

export function readSource(given: GivenSource, language: Language): ReadSource {
  // They say what the passage is about, and state nothing.
  const { title, heading } = given.passage.prose[language];
  let figures: readonly FigureReading[] | undefined;
  let sentences: readonly ReadText[] | undefined;
  let clauses: readonly ReadText[] | undefined;
  let introduced: readonly Introduced[] | undefined;
  let statements: readonly ReadText[] | undefined;
  let contexts: readonly FigureContext[] | undefined;
  const sentencesOf = (): readonly ReadText[] =>
    (sentences ??= splitWhole(given.text)
      .filter((sentence) => sentence !== title && sentence !== heading)
      .map((sentence) => readText(sentence, language)));
  const introducedOf = (): readonly Introduced[] => (introduced ??= withIntroductions(sentencesOf()));
  return {
    ...readText(given.text, language),
    given,
    figures: () =>
      (figures ??= [
        ...readFigures(given.text, language),
        // "The amounts are at least: - 2 million": the bound stands before the list.
        ...introducedOf()
          .filter(({ introduction }) => introduction !== "")
          .flatMap(({ text, introduction }) => readFigures(`${introduction} ${text}`, language)),
      ]),
    sentences: sentencesOf,
    statements: () =>
      (statements ??= introducedOf().map(({ text, introduction }) => readText(text, language, introduction))),
    clauses: () =>
      (clauses ??= introducedOf().flatMap(({ text, introduction }) =>
        cutClauses(text, language).map((clause) => readText(clause, language, introduction)),
      )),
    figureContexts: () =>
      (contexts ??= introducedOf().flatMap(({ text, introduction }) =>
        figureContexts(`${introduction} ${text}`, language),
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

interface Introduced {
  readonly text: string;
  /** What is said of a group is said of each that is named after it; empty where none is. */
  readonly introduction: string;
}

function withIntroductions(sentences: readonly ReadText[]): readonly Introduced[] {
  let introduction = "";
  return sentences.map(({ text }) => {
    if (namesMembers(text)) return { text: text.replace(LIST_MARK, ""), introduction };
    introduction = text.replace(STOP, "");
    return { text, introduction: "" };
  });
}

function splitWhole(text: string): readonly string[] {
  const splitter = createSentenceSplitter();
  return [...splitter.push(text), ...splitter.end()]
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
