/**
 * Where the road keeps what passes on it: the message before anything is done with it, the outcome before anyone is told.
 */
import type { Result } from "#src/platform/shared/result.ts";
import type { RedactedText } from "./guard/redacted-text.ts";
import type { Outcome } from "./outcome.ts";

/**
 * @typeParam Kept what an outcome is once it is recorded
 * @typeParam Refusal why a message is not taken
 */
export interface Ledger<Kept, Refusal> {
  /** ACCEPT. Resolves once the message is durable; from then on it is never lost. */
  accept(text: RedactedText): Promise<Result<Accepted, Refusal>>;
  /** RECORD. Resolves once the outcome is durable, with the case where it opens one. */
  record(outcome: Outcome): Promise<Kept>;
}

export interface Accepted {
  /** Whose conversation it is: the assistant never speaks over a helper. */
  readonly owner: "assistant" | "helper";
}

export const KEEPS_NOTHING: Ledger<Outcome, never> = {
  accept: async () => ({ ok: true, value: { owner: "assistant" } }),
  record: async (outcome) => outcome,
};
