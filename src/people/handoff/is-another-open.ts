import type { CaseStore } from "#src/platform/ports/case-store.ts";
import type { Case } from "./case.ts";

/** Whether a case that is over for its visitor could not be open again, because another one of its conversation is. */
export async function isAnotherOpen(cases: Pick<CaseStore, "findOpen">, found: Case): Promise<boolean> {
  if (found.state !== "closed" || found.conversationId === undefined) return false;
  return (await cases.findOpen(found.conversationId)) !== undefined;
}
