import type { DeskState } from "./desk-state.ts";

/** What is sent to close a case. */
export function closingOf({
  outcome,
  goesOnAs,
}: Pick<DeskState, "outcome" | "goesOnAs">): Readonly<Record<string, string>> {
  if (outcome === "merged") return { outcome, into: goesOnAs };
  return outcome === "transferred" ? { outcome, receipt: goesOnAs } : { outcome };
}
