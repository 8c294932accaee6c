/** Which modalities cannot both be true of the same. */
import type { Modality } from "./read-modality.ts";

const NEGATIVE = ["need-not", "may-not", "not", "not-meant"] as const;
/** "Instead of legalisation" denies it as well, and so does "legalisation was abolished". */
const DENYING = [...NEGATIVE, "instead", "ended", "if-not", "except", "only"] as const;

/**
 * Whether a clause says the opposite of a piece of a source, if they speak of the same.
 *
 * @param whole of the sentence that the clause is of, whose "not" or "if" may stand in another of its clauses
 */
export function contradicts(said: Modality, given: Modality, whole: Modality): boolean {
  return isNegative(said) ? denies(said, given, whole) : affirms(said, given, whole);
}

function denies(said: Modality, given: Modality, whole: Modality): boolean {
  // "This does not mean that they cannot" is not "they cannot".
  if (given.has("not-meant")) return !said.has("not-meant");
  if (!hasAny(given, DENYING)) return true;
  if (said.has("need-not") && given.has("must") && !given.has("need-not")) return true;
  // Who does not file is listed: "who does not file is not listed" denies once more.
  return said.has("not") && whole.has("if-not") && given.has("if-not") && !isNegative(given);
}

function affirms(said: Modality, given: Modality, whole: Modality): boolean {
  // What has its conditions or exceptions is not denied.
  if (given.has("must") || given.has("may") || whole.has("if-not") || whole.has("even-if")) return false;
  if (said.has("must") && given.has("need-not")) return true;
  if (said.has("must") && given.has("ended")) return !said.has("ended");
  if (said.has("may") && given.has("may-not")) return true;
  return isNegative(given) && !isNegative(whole);
}

export function isNegative(modality: Modality): boolean {
  return hasAny(modality, NEGATIVE);
}

function hasAny(modality: Modality, names: readonly (typeof DENYING)[number][]): boolean {
  return names.some((name) => modality.has(name));
}
