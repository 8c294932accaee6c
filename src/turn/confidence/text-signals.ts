/**
 * Signals that the first passage answers, read from the words alone: they mean the same on any corpus in any of the four
 * languages, so the command `rank` uses them on corpora nobody has labelled.
 */
import type { QuestionMass } from "#src/turn/retrieval/question-terms.ts";
import type { LexicalHit } from "#src/turn/retrieval/second-look.ts";

export const TEXT_SIGNALS = [
  // Score per unit of the question's idf mass: how much of what was asked is there, and how densely.
  "score-per-mass",
  // Lead over the next passage, as a share of the score.
  "margin",
  "coverage",
  "sentence-coverage",
  // Numbers and Latin names: one that is missing usually means another case.
  "name-coverage",
  "unknown-share",
] as const;

export interface TextEvidence {
  readonly first: LexicalHit | undefined;
  /** Score of the best passage of another text (guide, or title in `rank`) than the first; 0 when there is none. */
  readonly rivalScore: number;
  readonly question: QuestionMass;
}

/** @returns one number per name in TEXT_SIGNALS; all evidence 0 when nothing was found */
export function textSignals({ first, rivalScore, question }: TextEvidence): readonly number[] {
  const score = first?.score ?? 0;
  return [
    question.mass === 0 ? 0 : score / question.mass,
    score === 0 ? 0 : Math.max(0, score - rivalScore) / score,
    first?.coverage ?? 0,
    first?.sentenceCoverage ?? 0,
    first?.nameCoverage ?? 0,
    question.unknownShare,
  ];
}
