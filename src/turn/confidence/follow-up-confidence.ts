/**
 * Confidence of a follow-up. The models judge how well the words fit, but most words of a follow-up are those of the
 * question before, or none at all: what it is about is known from what answered last time.
 *
 * In:  the question, the first passage, how likely the models find that it answers, and whether it lacks a detail that is
 *      asked for.
 * Out: 0 to 1.
 */
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { AnsweredFrom, FollowedUp, Question, Term } from "#src/turn/question/question.ts";
import type { Detail } from "#src/turn/question/recognise-details.ts";

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

/** Details that stand in a section of any kind, and are seen to: the section that tells where an office is has its number. */
const WRITTEN_OUT: ReadonlySet<Detail> = new Set(["address", "phone", "hours"]);

export function followUpConfidence(evidence: FollowUpEvidence): number {
  const { question, passage, likelihood, lacksDetail, speaksOfNation } = evidence;
  const { followUp } = question;
  if (followUp === undefined) return likelihood;
  const { kind, answeredFrom, saidLikelihood = likelihood } = followUp;
  if (misses(evidence, followUp)) return 0;
  // The matter's words fit any section of its guide, and those that were said are few: each makes up for the other.
  if (kind === "continues") return meanOf(likelihood, saidLikelihood);
  // The name may be clear by itself, or only with what is asked of it.
  if (kind === "renames") return saidLikelihood === 0 ? 0 : Math.max(likelihood, saidLikelihood);
  // The other districts' figures stand in another guide, but beside the one that was told.
  if (kind === "compares" && answeredFrom?.refs?.some((ref) => passage.refs.includes(ref)) === true) {
    return Math.max(likelihood, answeredFrom.likelihood ?? 0);
  }
  if (answeredFrom?.guideId !== passage.guideId || lacksDetail) return likelihood;
  const isKnown = kind === "asks" ? tellsKind(evidence, followUp) : speaksOfNation;
  return isKnown ? Math.max(likelihood, answeredFrom.likelihood ?? 0) : likelihood;
}

/**
 * A follow-up is about the same matter, so all but what it asks fits the passage that answered before. One of another
 * kind than asked for, one of another guide, and where no kind is known the same one again, only look like an answer. A bare
 * name ("And for hospitals?") finds something in nearly any guide, so one of a district ("And for hospitals in Jimo?") is
 * none either: the district leaves the guide that answered behind, and nothing else tells which guide is spoken of.
 */
function misses(evidence: FollowUpEvidence, followUp: FollowedUp): boolean {
  const { question, passage, speaksOfNation } = evidence;
  const { kind, asksFor, answeredFrom } = followUp;
  const isOfOtherKind = asksFor.length > 0 && !tellsKind(evidence, followUp);
  if (isOfOtherKind && !(kind === "moves" && speaksOfNation)) return true;
  if (kind !== "asks" && kind !== "renames") return false;
  if (kind === "renames" && answeredFrom === undefined && question.districts.length > 0) return true;
  if (answeredFrom !== undefined && passage.guideId !== answeredFrom.guideId) return true;
  return asksFor.length === 0 && isSame(answeredFrom, passage);
}

function tellsKind({ question, passage, lacksDetail }: FollowUpEvidence, followUp: FollowedUp): boolean {
  if (followUp.asksFor.includes(passage.facet)) return true;
  if (!lacksDetail && question.details.some((detail) => WRITTEN_OUT.has(detail))) return true;
  // What has just been told, with the day until which or from which on it holds.
  const { asksForTerm, answeredFrom } = followUp;
  return isSame(answeredFrom, passage) && asksForTerm.some((term) => TERMS[term].test(passage.prose.zh.body));
}

/**
 * Read from the Chinese prose, which every passage has and in which days have one shape. 截至2021年 is no end: it says as of
 * when something was so.
 */
const TERMS: Readonly<Record<Term, RegExp>> = {
  since: /(?:自|从) ?\d{4} ?年|\d{4} ?年(?: ?\d{1,2} ?月)?(?: ?\d{1,2} ?日)?(?:起|生效|施行)/,
  until: /(?:(?<!截)至|到) ?\d{4} ?年|\d{4} ?年(?: ?\d{1,2} ?月)?(?: ?\d{1,2} ?日)?底?(?:止|前|以前|之前)/,
};

/** Of log-odds; nothing where either is nothing. */
function meanOf(one: number, other: number): number {
  const holds = Math.sqrt(one * other);
  return holds === 0 ? 0 : holds / (holds + Math.sqrt((1 - one) * (1 - other)));
}

function isSame(answeredFrom: AnsweredFrom | undefined, passage: Passage): boolean {
  return passage.id === answeredFrom?.passageId;
}
