/**
 * Decision: given what retrieval found and how sure we are, answer, ask back, or fetch a person?
 *
 * In:  plain values. Out: one Decision. No I/O, no clock, no randomness, so every branch is a one-line test.
 * The policy behind it: docs/decisions/0005-when-to-hand-off.md.
 */
import type { OutOfForce } from "#src/knowledge/out-of-force.ts";
import type { HandOffCause } from "#src/turn/outcome.ts";
import type { Unconfirmed } from "./estimate-confidence.ts";

export type Decision =
  | { readonly kind: "answer"; readonly offerPerson: boolean }
  | { readonly kind: "clarify"; readonly districts: readonly string[] }
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
  /** Districts whose passages are about as good as the first, the first's included; empty when one was asked for. */
  readonly tiedDistricts: readonly string[];
  /** Why the best passage does not hold; undefined when it does. */
  readonly outOfForce: OutOfForce | undefined;
}

/** Below this the guides have nothing on the matter: not a weak answer but none. */
const SOMETHING_FROM = 0.1;

/** A question that only lacks its district is worth asking back from this share of the threshold on. */
const CLARIFY_FROM = 0.5;

export function decide(situation: Situation): Decision {
  const { wantsPerson, sensitiveQuestion, probability, answerAt, tiedDistricts, outOfForce, unconfirmed } = situation;
  if (wantsPerson) return { kind: "hand-off", reason: "asked-for-person" };
  if (outOfForce !== undefined && probability !== null && probability >= SOMETHING_FROM) {
    return { kind: "hand-off", reason: "not-in-force", outOfForce };
  }
  // A tie between districts means the same matter is settled in several places: whichever is first is a guess.
  if (tiedDistricts.length > 1 && probability !== null && probability >= answerAt * CLARIFY_FROM) {
    return { kind: "clarify", districts: tiedDistricts };
  }
  if (outOfForce === undefined && probability !== null && probability >= answerAt) {
    return { kind: "answer", offerPerson: sensitiveQuestion || situation.sensitiveGuide };
  }
  if (sensitiveQuestion) return { kind: "hand-off", reason: "sensitive" };
  if (unconfirmed !== undefined && unconfirmed.likelihood >= SOMETHING_FROM) {
    return { kind: "hand-off", reason: "nothing-found", unconfirmed: unconfirmed.passage };
  }
  const nothing = probability === null || probability < SOMETHING_FROM;
  return { kind: "hand-off", reason: nothing ? "nothing-found" : "too-weak" };
}
