import { createHash } from "node:crypto";
import { textSignals } from "#src/turn/confidence/text-signals.ts";
import { openCorpus, rankPassages } from "../rank/rank-passages.ts";
import type { SetChoice } from "./learned-sets.ts";
import type { QuestionSet } from "./read-set.ts";

export interface TextExample {
  readonly signals: readonly number[];
  /** The question has an answer in the corpus. */
  readonly isAnswerable: boolean;
  readonly firstIsRight: boolean;
  /** 0 to FOLDS - 1, by a hash of the question. */
  readonly fold: number;
}

export interface ExampleSet extends SetChoice {
  readonly examples: readonly TextExample[];
}

export const FOLDS = 5;

/** Each question of a set searched as `rank` searches, in order. */
export function textExamples({ passages, questions }: QuestionSet): readonly TextExample[] {
  const corpus = openCorpus(passages);
  return questions.map(({ text, relevant }) => {
    const { hits, evidence } = rankPassages(corpus, text);
    const first = hits[0] && passages[hits[0].row];
    return {
      signals: textSignals(evidence),
      isAnswerable: relevant.length > 0,
      firstIsRight: first !== undefined && relevant.includes(first.id),
      fold: createHash("sha256").update(text).digest().readUInt32BE(0) % FOLDS,
    };
  });
}
