/**
 * Decision: given what retrieval found and how sure we are, answer, ask back, or fetch a person?
 *
 * In:  plain values. Out: one Decision. No I/O, no clock, no randomness, so every branch is a one-line test.
 * The policy behind it: docs/decisions/0005-when-to-hand-off.md, as changed by 0017 and 0018.
 */
import type { Place } from "#src/language/places/create-place-recogniser.ts";
import type { OutOfForce } from "#src/knowledge/out-of-force.ts";
import type { HandOffCause } from "#src/turn/outcome.ts";
import type { ClarifySlot } from "#src/turn/question/clarify-slot.ts";
import type { FigureComparison } from "./compare-districts.ts";
import type { CompetingDistricts } from "./competing-districts.ts";
import type { Unconfirmed } from "./estimate-confidence.ts";

export type Decision =
  | { readonly kind: "answer"; readonly offerPerson: boolean; readonly comparison?: FigureComparison }
  | ClarifyDecision
  | ({ readonly kind: "hand-off" } & HandOffCause);

export type ClarifyDecision =
  | {
      readonly kind: "clarify";
      readonly slot: "district";
      readonly districts: readonly string[];
      readonly comparison?: FigureComparison;
    }
  | { readonly kind: "clarify"; readonly slot: "nationality"; readonly nations: readonly Place[] };

export interface Situation {
  readonly wantsPerson: boolean;
  /** The question is about a matter in which a person is always offered, … */
  readonly sensitiveQuestion: boolean;
  /** … or the best passage is. That says something only when the passage is what was asked for. */
  readonly sensitiveGuide: boolean;
  /** Calibrated probability that the first passage answers; null where nothing was retrieved. */
  readonly probability: number | null;
  /** The first passage where it only says what is not known. */
  readonly unconfirmed: Unconfirmed | undefined;
  /** Lowest probability an answer is given at. */
  readonly answerAt: number;
  /** Districts to choose from; none when one was asked for. */
  readonly competingDistricts: CompetingDistricts;
  /** The first passage is of the district that the question before was about. */
  readonly isOfDistrictBefore: boolean;
  /** The question speaks of "our district" and does not say which. */
  readonly lacksDistrict: boolean;
  /** Countries whose passages, one for each, are about as good as the first; empty when the question names one. */
  readonly tiedNations: readonly Place[];
  /** What was asked back for in this conversation: nothing is asked for twice. */
  readonly askedBefore: readonly ClarifySlot[];
  /** The figures of several districts on what is asked; undefined when there is nothing to compare. */
  readonly comparison: FigureComparison | undefined;
  /** Why the best passage does not hold; undefined when it does. */
  readonly outOfForce: OutOfForce | undefined;
}

/** Below this the guides have nothing on the matter: not a weak answer but none. */
const SOMETHING_FROM = 0.1;

/**
 * From this share of the threshold on we know what is asked: well enough to ask back for the district it lacks, or to say
 * what is not known about it. Low, because what comes near the first passage makes it less sure, and a tie is just that. Who
 * speaks of "our district" is asked which from SOMETHING_FROM on.
 */
const MATTER_KNOWN_FROM = 0.4;

export function decide(situation: Situation): Decision {
  const { wantsPerson, sensitiveQuestion, probability, answerAt, askedBefore, outOfForce } = situation;
  const { comparison, unconfirmed } = situation;
  if (wantsPerson) return { kind: "hand-off", reason: "asked-for-person" };
  if (outOfForce !== undefined && probability !== null && probability >= SOMETHING_FROM) {
    return { kind: "hand-off", reason: "not-in-force", outOfForce };
  }
  const isSure =
    outOfForce === undefined && !situation.lacksDistrict && probability !== null && probability >= answerAt;
  const offerPerson = sensitiveQuestion || situation.sensitiveGuide;
  // Which district it is makes no difference, or the question says which it means.
  if (isSure && comparison?.isSettled === true) return { kind: "answer", offerPerson, comparison };
  // The conversation says which district it means, and there are no figures of others to tell beside it.
  if (isSure && situation.isOfDistrictBefore && comparison === undefined) return { kind: "answer", offerPerson };
  const question = questionBack(situation, isSure);
  if (question !== undefined && isMatterKnown(situation)) {
    if (!askedBefore.includes(question.slot)) return question;
    // Told side by side, the figures answer without it; otherwise whichever passage is first is a guess.
    if (isSure && comparison !== undefined) return { kind: "answer", offerPerson, comparison };
    return { kind: "hand-off", reason: sensitiveQuestion ? "sensitive" : "too-weak" };
  }
  if (isSure) return { kind: "answer", offerPerson };
  if (sensitiveQuestion) return { kind: "hand-off", reason: "sensitive" };
  if (unconfirmed !== undefined && unconfirmed.likelihood >= answerAt * MATTER_KNOWN_FROM) {
    return { kind: "hand-off", reason: "nothing-found", unconfirmed: unconfirmed.passage };
  }
  const nothing = probability === null || probability < SOMETHING_FROM;
  return { kind: "hand-off", reason: nothing ? "nothing-found" : "too-weak" };
}

/** A tie means the same matter is settled in several places, or for several countries: whichever is first is a guess. */
function questionBack(situation: Situation, isSure: boolean): ClarifyDecision | undefined {
  const { competingDistricts, tiedNations, comparison } = situation;
  const { ids, areSummedUp } = competingDistricts;
  const tied = areSummedUp ? [] : ids;
  if (tied.length > 1 || comparison?.isSettled === true) {
    const districts = new Set([...tied, ...(comparison?.figures ?? []).map(({ district }) => district.id)]);
    return { kind: "clarify", slot: "district", districts: [...districts], ...(comparison && { comparison }) };
  }
  if (tiedNations.length > 1) return { kind: "clarify", slot: "nationality", nations: tiedNations };
  // Of what the city sums up each district tells its own, which may be surer.
  return areSummedUp && ids.length > 1 && !isSure ? { kind: "clarify", slot: "district", districts: ids } : undefined;
}

/** Well enough to ask back. */
function isMatterKnown(situation: Situation): boolean {
  const { probability, unconfirmed, answerAt, comparison, lacksDistrict, competingDistricts } = situation;
  if (probability === null) return false;
  // What one district says is not known, another may tell.
  if (lacksDistrict && competingDistricts.ids.length > 1) {
    return Math.max(probability, unconfirmed?.likelihood ?? 0) >= SOMETHING_FROM;
  }
  // The words that ask for a comparison are in no guide and make any passage look unlikely.
  return probability >= (comparison?.isAskedFor === true ? SOMETHING_FROM : answerAt * MATTER_KNOWN_FROM);
}
