/**
 * Decision: given what retrieval found and how sure we are, answer, ask back, or fetch a person?
 *
 * In:  plain values. Out: one Decision. No I/O, no clock, no randomness, so every branch is a one-line test.
 * The policy behind it: docs/decisions/0005-when-to-hand-off.md.
 */
import type { OutOfForce } from "#src/knowledge/out-of-force.ts";
import type { HandOffCause } from "#src/turn/outcome.ts";
import type { FigureComparison } from "./compare-districts.ts";
import type { Unconfirmed } from "./estimate-confidence.ts";

export type Decision =
  | { readonly kind: "answer"; readonly offerPerson: boolean; readonly comparison?: FigureComparison }
  | { readonly kind: "clarify"; readonly districts: readonly string[]; readonly comparison?: FigureComparison }
  | ({ readonly kind: "hand-off" } & HandOffCause);

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
  /** It speaks of "our district" and does not say which. */
  readonly lacksDistrict: boolean;
  /** Districts whose passages are about as good as the first, the first's included; empty when one was asked for. */
  readonly tiedDistricts: readonly string[];
  /** The figures of several districts on what is asked; undefined when there is nothing to compare. */
  readonly comparison: FigureComparison | undefined;
  /** Why the best passage does not hold; undefined when it does. */
  readonly outOfForce: OutOfForce | undefined;
}

/** Below this the guides have nothing on the matter: not a weak answer but none. */
const SOMETHING_FROM = 0.1;

/**
 * From this share of the threshold on we know what is asked: well enough to ask back for the district it lacks, or to say
 * what is not known about it.
 */
const MATTER_KNOWN_FROM = 0.5;

export function decide(situation: Situation): Decision {
  const { wantsPerson, sensitiveQuestion, probability, answerAt, tiedDistricts, outOfForce } = situation;
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
  // A tie between districts means the same matter is settled in several places: whichever is first is a guess.
  const isOpen = tiedDistricts.length > 1 || comparison?.isSettled === true;
  if (isOpen && probability !== null && probability >= clarifyFrom(situation)) {
    return { kind: "clarify", districts: districtsOf(situation), ...(comparison && { comparison }) };
  }
  if (isSure) return { kind: "answer", offerPerson };
  if (sensitiveQuestion) return { kind: "hand-off", reason: "sensitive" };
  if (unconfirmed !== undefined && unconfirmed.likelihood >= answerAt * MATTER_KNOWN_FROM) {
    return { kind: "hand-off", reason: "nothing-found", unconfirmed: unconfirmed.passage };
  }
  const nothing = probability === null || probability < SOMETHING_FROM;
  return { kind: "hand-off", reason: nothing ? "nothing-found" : "too-weak" };
}

/** The words that ask for a comparison are in no guide and make any passage look unlikely; so do those for "our district". */
function clarifyFrom({ answerAt, comparison, lacksDistrict }: Situation): number {
  return lacksDistrict || comparison?.isAskedFor === true ? SOMETHING_FROM : answerAt * MATTER_KNOWN_FROM;
}

function districtsOf({ tiedDistricts, comparison }: Situation): readonly string[] {
  return [...new Set([...tiedDistricts, ...(comparison?.figures ?? []).map(({ district }) => district.id)])];
}
