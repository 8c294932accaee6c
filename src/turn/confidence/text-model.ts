/**
 * The text model as it is committed: the weights, and the public question sets they were learned on. Written by
 * `npm run calibrate -- --text <sets folder>` alone.
 */
import type { LogisticModel } from "./logistic.ts";

export interface TextModel {
  readonly model: LogisticModel;
  readonly sets: readonly LearnedSet[];
}

export interface LearnedSet {
  readonly name: string;
  /** How much its questions count together; 1 is a whole set. */
  readonly weight: number;
  readonly questions: number;
  /** sha256 of the two files, in hexadecimal. */
  readonly passagesHash: string;
  readonly questionsHash: string;
  readonly unseen: UnseenFigures;
}

/** How a model did on a set that was fitted in the same way on all the others: another must not do worse. */
export interface UnseenFigures {
  /** AUROC of "has an answer", 0 to 1. */
  readonly aurocAnswerable: number;
  /** AURC of "the first passage answers", 0 to 1; null where the set does not say which passages do. */
  readonly aurc: number | null;
}
