/**
 * The fitted models and the threshold. Written by `npm run calibrate` alone, committed with the hash of the questions
 * they were fitted on, and named in every turn.
 */
import type { PerLanguage } from "#src/language/language.ts";
import type { LogisticModel } from "./logistic.ts";

export interface Calibration {
  /** Date of the fit and hash of what came out: two calibrations that decide differently never share it. */
  readonly version: string;
  /** Fitted on corpus-independent signals; serves any corpus (`rank`). */
  readonly text: LogisticModel;
  /** Fitted on the text model's output and what only our guides know. */
  readonly guide: LogisticModel;
  readonly threshold: Threshold;
  readonly data: {
    /** Hash of the labelled questions of the fit and dev parts and of the knowledge they were asked of. */
    readonly questions: string;
    readonly knowledge: string;
    readonly examples: number;
  };
}

export interface Threshold {
  /** Answers are given at or above this probability, 0 to 1. */
  readonly answerAt: number;
  /** The share of wrong answers among the given ones that it was chosen for. */
  readonly risk: number;
  /** Upper bound of that share on the data (Clopper-Pearson, one-sided, for this threshold alone), at this confidence level. */
  readonly riskBound: number;
  readonly level: number;
  /** The bound is at most the risk. False: what was observed suggests it, but the questions are too few or too often wrong. */
  readonly isShown: boolean;
  /** The same bound for the answers of one language alone, from its own threshold if it has one: wider, because there are fewer. */
  readonly perLanguage: PerLanguage<number>;
  /** For languages and topics with a risk target of their own (`risk-targets.ts`). */
  readonly stricter: readonly StricterThreshold[];
  /** True as long as most questions it was chosen on are written by us, not asked by visitors and reviewed. */
  readonly provisional: boolean;
}

export interface StricterThreshold extends Pick<Threshold, "answerAt" | "risk" | "riskBound" | "level" | "isShown"> {
  /** A language or the id of a topic. */
  readonly scope: string;
  /** It had too few questions of its own, so that it was chosen on all; what is bounded and shown is then of all. */
  readonly isPooled: boolean;
}
