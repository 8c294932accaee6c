/** Confidence: how likely does the first passage answer the question? A calibrated probability, never a raw score. */
import { LANGUAGES } from "#src/language/language.ts";
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import type { Calibration } from "./calibration.ts";
import { followUpConfidence } from "./follow-up-confidence.ts";
import { GUIDE_SIGNALS, guideSignals } from "./guide-signals.ts";
import { missesPlace } from "./misses-place.ts";
import { unconfirmedPassage } from "./unconfirmed-passage.ts";
import { logOdds, sigmoid } from "./logistic.ts";
import { TEXT_SIGNALS, textSignals, type TextEvidence } from "./text-signals.ts";

export interface Confidence {
  /** 0 to 1; null where nothing was retrieved. */
  readonly probability: number | null;
  /**
   * The first passage, where it only says what is not known, and how likely (0 to 1) that is what was asked. The probability
   * is then 0: a person can find out.
   */
  readonly unconfirmed?: Unconfirmed;
  /** The signals behind it by name, for whoever asks why. */
  readonly signals: Readonly<Record<string, number>>;
}

export interface Unconfirmed {
  readonly passage: Passage;
  readonly likelihood: number;
}

/** A passage that is not in force is rated like any other: whether it may be answered from is decided later. */
export function estimateConfidence(question: Question, found: Retrieval, calibration: Calibration): Confidence {
  const { notInForce, candidates } = found;
  const retrieval = notInForce === undefined ? found : { ...found, candidates: [notInForce, ...candidates] };
  const [first] = retrieval.candidates;
  if (first === undefined) return { probability: null, signals: {} };
  const text = textSignals(textEvidence(question, retrieval));
  const guide = guideSignals(question, retrieval, logOdds(calibration.text, text));
  const signals: Readonly<Record<string, number>> = { ...named(TEXT_SIGNALS, text), ...named(GUIDE_SIGNALS, guide) };
  const likelihood = followUpConfidence({
    question,
    passage: first.passage,
    likelihood: probabilityOf(question, retrieval, logOdds(calibration.guide, guide)),
    lacksDetail: signals["missing-detail"] === 1,
    speaksOfNation: first.nation === 1,
  });
  const fit = missesPlace(question, retrieval) ? 0 : likelihood;
  const unconfirmed = unconfirmedPassage(retrieval);
  if (unconfirmed === undefined) return { probability: fit, signals };
  return { probability: 0, unconfirmed: { passage: unconfirmed, likelihood: fit }, signals };
}

/**
 * The models' say on the first candidate, before any rule: what the threshold is chosen on. A question that is the heading of
 * the passage, or of the side of its rule that was found, word for word, is what the passage was written to answer.
 *
 * @param logOddsOfGuide from the guide model
 */
export function probabilityOf(question: Question, { candidates }: Retrieval, logOddsOfGuide: number): number {
  const asked = withoutMarks(question.text);
  const sides = candidates.slice(0, 1).flatMap(({ passage, foundAs }) => [passage, foundAs ?? passage]);
  const headings = sides.flatMap(({ prose }) => LANGUAGES.map((language) => prose[language].heading));
  const isHeading = asked !== "" && headings.some((heading) => withoutMarks(heading) === asked);
  return isHeading ? 1 : sigmoid(logOddsOfGuide);
}

function withoutMarks(text: string): string {
  return foldForSearch(text).replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** What the words say about the first candidate. The sections of a guide share its title, so none has one of its own. */
export function textEvidence(
  { text, language }: Question,
  { candidates: [first, ...others], question, words }: Retrieval,
): TextEvidence {
  return {
    asked: text,
    question,
    words,
    ownTitles: 0,
    first: first?.lexical && { hit: first.lexical, text: first.passage.prose[language].body, hasOwnTitle: false },
    others: others.flatMap(({ lexical, passage }) =>
      lexical === undefined ? [] : [{ hit: lexical, isOfSameText: passage.guideId === first?.passage.guideId }],
    ),
  };
}

function named(names: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, values[at] ?? 0]));
}
