import type { EventOnWire } from "#src/protocol/event.ts";

type Closed = Extract<EventOnWire, { readonly kind: "case.closed" }>;

/** What the visitor can do until the time that a closing names. */
export function closingUntil({ outcome, rejection, text }: Pick<Closed, "outcome" | "rejection" | "text">) {
  if (rejection !== undefined) return "appealBy";
  // What somebody who leads explains is not evaluated again.
  return outcome === "expired" || text !== undefined ? "reopenBy" : "evaluateBy";
}
