/**
 * Confidence of a follow-up. The models judge how well the words fit, but most words of a follow-up are those of the
 * question before, or none at all: what it is about is known from what answered last time.
 *
 * In:  the question, the first passage, how likely the models find that it answers, and whether it lacks a detail that is
 *      asked for.
 * Out: 0 to 1.
 */
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { AnsweredFrom, FollowedUp, Question } from "#src/turn/question/question.ts";
import { sigmoid } from "./logistic.ts";

export interface FollowUpEvidence {
  readonly question: Question;
  readonly passage: Passage;
  /** 0 to 1, from the models. */
  readonly likelihood: number;
  /** The question asks for a detail that the passage does not show. */
  readonly lacksDetail: boolean;
  /** The passage speaks of a country asked about. */
  readonly speaksOfNation: boolean;
}

/**
 * What it says that words of its own lead into the guide that is spoken of, one of about a hundred, in log-odds. Chosen
 * on the fit and dev dialogues.
 */
const SAME_GUIDE = 1.5;

export function followUpConfidence(evidence: FollowUpEvidence): number {
  const { question, passage, likelihood, lacksDetail, speaksOfNation } = evidence;
  const { followUp } = question;
  if (followUp === undefined) return likelihood;
  if (misses(followUp, passage)) return 0;
  const { kind, asksFor, answeredFrom } = followUp;
  // The other districts' figures stand in another guide, but beside the one that was told.
  if (kind === "compares" && answeredFrom?.refs?.some((ref) => passage.refs.includes(ref)) === true) {
    return Math.max(likelihood, answeredFrom.likelihood ?? 0);
  }
  if (answeredFrom?.guideId !== passage.guideId || lacksDetail) return likelihood;
  if (kind === "renames") return sigmoid(Math.log(likelihood / (1 - likelihood)) + SAME_GUIDE);
  const isKnown = kind === "asks" ? asksFor.includes(passage.facet) : speaksOfNation;
  return isKnown ? Math.max(likelihood, answeredFrom.likelihood ?? 0) : likelihood;
}

/**
 * A follow-up is about the same matter, so all but what it asks fits the passage that answered before. One of another
 * kind than asked for, one of another guide, and where no kind is known the same one again, only look like an answer.
 */
function misses({ kind, asksFor, answeredFrom }: FollowedUp, passage: Passage): boolean {
  if (asksFor.length > 0 && !asksFor.includes(passage.facet)) return true;
  if (kind !== "asks") return kind === "renames" && isSame(answeredFrom, passage);
  if (answeredFrom !== undefined && passage.guideId !== answeredFrom.guideId) return true;
  return asksFor.length === 0 && isSame(answeredFrom, passage);
}

function isSame(answeredFrom: AnsweredFrom | undefined, passage: Passage): boolean {
  return passage.id === answeredFrom?.passageId;
}
