import type { Language } from "#src/language/language.ts";
import type { Threshold } from "./calibration.ts";

/** What an answer would be about. */
export interface Answering {
  readonly language: Language;
  /** Of the best passage; undefined when nothing was found. */
  readonly topic: string | undefined;
}

/** Lowest probability an answer is given at: the common threshold, or the strictest of those set for its language or topic. */
export function answerAtFor(
  { answerAt, stricter }: Pick<Threshold, "answerAt" | "stricter">,
  { language, topic }: Answering,
): number {
  const own = stricter.filter(({ scope }) => scope === language || scope === topic);
  return Math.max(answerAt, ...own.map((one) => one.answerAt));
}
