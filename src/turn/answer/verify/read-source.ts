/** A source as the checks read it; what costs time is read at its first use and kept. */
import type { FigureReading } from "#src/language/figures/reading/figure-reading.ts";
import { readFigures } from "#src/language/figures/reading/read-figures.ts";
import type { Language } from "#src/language/language.ts";
import { cutClauses } from "./cut-clauses.ts";
import { figureContexts, type FigureContext } from "./figure-contexts.ts";
import type { GivenSource } from "./given-source.ts";
import { namesMembers } from "./names-members.ts";
import { readText, type ReadText } from "./read-text.ts";
import { createSentenceSplitter } from "./split-sentences.ts";

/** Between an introduction and what it introduces. */
const INTRODUCED = "\n";

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
  let statements: readonly ReadText[] | undefined;
  let contexts: readonly FigureContext[] | undefined;
  const sentencesOf = (): readonly ReadText[] =>
    (sentences ??= splitWhole(given.text)
      .filter((sentence) => sentence !== title && sentence !== heading)
      .map((sentence) => readText(sentence, language)));
  const statementsOf = (): readonly ReadText[] =>
    (statements ??= withIntroductions(sentencesOf().map(({ text }) => text)).map((text) => readText(text, language)));
  return {
    ...readText(given.text, language),
    given,
    figures: () => (figures ??= readFigures(given.text, language)),
    sentences: sentencesOf,
    statements: statementsOf,
    clauses: () =>
      (clauses ??= statementsOf().flatMap(({ text }) => {
        const [introduction = "", members] = text.split(INTRODUCED);
        return cutClauses(members ?? introduction, language).map((clause) =>
          readText(members === undefined ? clause : `${introduction} ${clause}`, language),
        );
      })),
    figureContexts: () => (contexts ??= statementsOf().flatMap(({ text }) => figureContexts(text, language))),
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

/** What is said of a group is said of each that is named after it. */
function withIntroductions(sentences: readonly string[]): readonly string[] {
  let introduction = "";
  return sentences.map((sentence) => {
    if (namesMembers(sentence)) return introduction === "" ? sentence : `${introduction}${INTRODUCED}${sentence}`;
    introduction = sentence;
    return sentence;
  });
}

function splitWhole(text: string): readonly string[] {
  const splitter = createSentenceSplitter();
  return [...splitter.push(text), ...splitter.end()]
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
