import type { Answer } from "#src/turn/outcome.ts";
import type { Composition } from "../compose-extractive.ts";
import { choosePassages } from "../choose-passages.ts";
import { factsOf } from "../facts-of.ts";
import { nextSteps } from "../next-steps.ts";
import { quote, type Quote } from "../quote.ts";
import { resolveMarks } from "./contact-marks.ts";
import { createGrowingText } from "./growing-text.ts";
import type { ShownSource } from "./show-sources.ts";
import { tellsFigure } from "./tells-figure.ts";

/** A written answer as it comes about: every sentence that is added has been verified. */
export interface Draft {
  /** What a reader must know before a source is first told from comes before it. */
  readonly addSentence: (sentence: string, cited: readonly number[]) => void;
  /** Adds what would have been quoted, for an answer that is not whole. */
  readonly addQuotes: () => void;
  readonly cites: (n: number) => boolean;
  readonly soFar: () => string;
  /** Adds what a reader must know of the sources cited, and what every answer ends with. */
  readonly finish: () => Answer;
}

/** @param sources those that would be quoted come first */
export function createDraft(
  { question, candidates, knowledge, reader }: Composition,
  sources: readonly ShownSource[],
  tell: (piece: string) => void,
): Draft {
  const text = createGrowingText(tell);
  const contacts = new Map(sources.flatMap((source) => [...source.contacts]));
  const cited = new Map<number, Quote>();

  function citeFirst(n: number): Quote | undefined {
    const source = sources.find((one) => one.n === n);
    if (cited.has(n) || source === undefined) return cited.get(n);
    const quoted = quote(source, knowledge, reader);
    cited.set(n, quoted);
    quoted.before.forEach(text.addParagraph);
    return quoted;
  }

  return {
    addSentence(sentence, numbers) {
      numbers.forEach(citeFirst);
      text.addSentence(resolveMarks(sentence, contacts));
    },
    addQuotes() {
      text.addParagraph(reader.translate("turn:in-own-words"));
      for (const { n } of sources.slice(0, choosePassages(question, candidates).length)) {
        citeFirst(n)?.body.forEach(text.addParagraph);
      }
    },
    cites: (n) => cited.has(n),
    soFar: text.soFar,
    finish() {
      const citations = sources.filter(({ n }) => cited.has(n)).map(({ n, passage }) => ({ n, passage }));
      for (const { n } of citations) cited.get(n)?.after.forEach(text.addParagraph);
      text.addParagraph(reader.translate("turn:guidance"));
      return {
        text: text.soFar(),
        citations,
        facts: factsOf(citations, knowledge).filter((fact) => tellsFigure(text.soFar(), fact.text[reader.language])),
        nextSteps: nextSteps(citations, knowledge, reader),
        label: "ai-generated",
      };
    },
  };
}
