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
}
