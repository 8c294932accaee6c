import type { RunMessage } from "../questions/run-dialogues.ts";

/** Asks back for what had been asked for before in the same dialogue, however long ago. */
export function asksAgain({ message, at, outcome }: AskedMessage, all: readonly AskedMessage[]): boolean {
  if (outcome.kind !== "clarify") return false;
  return all.some(
    (other) =>
      other.message.id === message.id &&
      other.at < at &&
      other.outcome.kind === "clarify" &&
      other.outcome.slot === outcome.slot,
  );
}

type AskedMessage = Pick<RunMessage, "message" | "at" | "outcome">;
