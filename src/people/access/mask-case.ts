import type { Case } from "#src/people/handoff/case.ts";

/** A case as those see it who count and check, but do not help: nothing a visitor wrote or left, and no way to it. */
export function maskCase(found: Case): Case {
  return { ...found, question: "", contact: undefined, conversationId: undefined };
}
