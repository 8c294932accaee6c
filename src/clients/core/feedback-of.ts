import type { Feedback } from "#src/protocol/feedback.ts";
import type { Visit } from "./visit.ts";

/** What the visitor says of a turn at last; a later word counts. */
export function feedbackOf({ record, feedback }: Visit, turnId: string): Feedback | undefined {
  return (
    feedback[turnId] ?? record.filter((event) => event.kind === "feedback").findLast((said) => said.turnId === turnId)
  );
}
