/** Figures of use that say nothing of anybody, and stay when conversations are erased. A week is named by its Monday in Beijing. */
import type { Language } from "#src/language/language.ts";
import type { Turn } from "#src/protocol/turn.ts";

export interface UsageStore {
  /** Every turn ever recorded. Read from sums, of which a week adds a few dozen. */
  readTurns(): Promise<readonly TurnTotal[]>;
  /**
   * The answered turns that somebody of the staff has reviewed, each by its last review.
   * @param firstWeek of the turns; undefined: since the beginning
   */
  readReviewed(firstWeek: string | undefined): Promise<readonly JudgedTotal[]>;
  /**
   * The answered turns of conversations that are not erased whose visitors said what they think, each by the last word.
   * @param firstWeek of the turns; undefined: since the beginning
   */
  readRated(firstWeek: string | undefined): Promise<readonly JudgedTotal[]>;
  /** Cases that are not closed. */
  countOpenCases(): Promise<number>;
}

export interface TurnTotal {
  readonly week: string;
  readonly language: Language;
  readonly outcome: Turn["outcome"];
  readonly turns: number;
  /** Those of them for which something was found. */
  readonly stated: number;
  /** Sum of their confidences: that many would be right if the calibration holds. */
  readonly confidence: number;
}

export interface JudgedTotal {
  /** Of the turn. */
  readonly week: string;
  readonly language: Language;
  readonly turns: number;
  readonly right: number;
  /** Sum of their confidences. */
  readonly confidence: number;
}
