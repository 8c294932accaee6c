/** How sure the collected facts are, and how they are said to the reader. */
export const FACT_STATUSES = [
  "stated",
  "plan",
  "explore",
  "target",
  "old",
  "other-place",
  "draft",
  "unverified",
] as const;

export type FactStatus = (typeof FACT_STATUSES)[number];

/**
 * The collected words and the status each means. `REPLACED` is a fact that a later update corrected: history.
 * A caveat about the notice as a whole is something the collection states itself.
 */
const STATUS_OF_COLLECTED_WORDS: ReadonlyMap<string, FactStatus> = new Map([
  ["stated", "stated"],
  ["caveat", "stated"],
  ["plan", "plan"],
  ["explore", "explore"],
  ["target", "target"],
  ["SOURCED", "stated"],
  ["SOURCED (secondary)", "stated"],
  ["SOURCED (old)", "old"],
  ["REPLACED", "old"],
  ["SOURCED (plan)", "plan"],
  ["SOURCED (draft note)", "draft"],
  ["SOURCED (Beijing)", "other-place"],
  ["SOURCED (other city)", "other-place"],
  ["SOURCED (other province)", "other-place"],
  ["UNVERIFIED", "unverified"],
]);

/**
 * Maps the words a fact was collected under to a status.
 *
 * @returns undefined when the words are not in the table: a new kind of certainty needs a decision, not a guess.
 */
export function factStatusOf(collectedWords: string): FactStatus | undefined {
  return STATUS_OF_COLLECTED_WORDS.get(collectedWords);
}
