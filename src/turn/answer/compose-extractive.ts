/**
 * The extractive composer: answers in the guides' own words, each statement with its citation.
 *
 * In:  candidates that were decided to be good enough, best first.
 * Out: an Answer. It writes nothing of its own but notes: about the source (how old it is, how sure, how official) and
 *      about the time a passage holds.
 */
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { Answer, Cited } from "#src/turn/outcome.ts";
import type { Question } from "#src/turn/question/question.ts";
import { type Candidates, choosePassages } from "./choose-passages.ts";
import { factsOf } from "./facts-of.ts";
import { nextSteps } from "./next-steps.ts";
import { quote } from "./quote.ts";
import type { Reader } from "./reader.ts";

export interface Composition {
  readonly question: Question;
  readonly candidates: Candidates;
  readonly knowledge: Knowledge;
  /** Reads the language of the question. */
  readonly reader: Reader;
}

export function composeExtractive({ question, candidates, knowledge, reader }: Composition): Answer {
  const cited = choosePassages(question, candidates).map((passage, at) => ({ n: at + 1, passage }));
  const paragraphs = cited.flatMap((one) => {
    const { before, body, after } = quote(one, knowledge, reader);
    return [...before, ...body, ...after];
  });
  return {
    text: [...paragraphs, reader.translate("turn:guidance")].join("\n\n"),
    citations: cited,
    facts: factsOf(cited, knowledge),
    nextSteps: nextSteps(cited, knowledge, reader),
    label: isMachineDrafted(cited, knowledge, reader) ? "machine-translated" : "quoted-from-guides",
  };
}

/** Whether a machine wrote what is quoted and nobody has approved it yet. */
function isMachineDrafted(cited: readonly Cited[], { guides }: Knowledge, { language }: Reader): boolean {
  const guideIds = new Set(cited.map(({ passage }) => passage.guideId));
  return guides.some(({ id, machineDrafted }) => guideIds.has(id) && machineDrafted.includes(language));
}
