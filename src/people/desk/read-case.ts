import type { RecordedEvent } from "#src/conversation/event.ts";
import { readWhole } from "#src/conversation/read-whole.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { DeskStores } from "./desk-stores.ts";
import { seesCase } from "./sees-case.ts";

export interface OpenedCase {
  readonly case: Case;
  readonly events: readonly RecordedEvent[];
}

/** A case with all that was said; undefined where there is none to see. */
export async function readCase(
  caseId: string,
  account: Account,
  { cases, conversations }: Pick<DeskStores, "cases" | "conversations">,
): Promise<OpenedCase | undefined> {
  const found = await cases.find(caseId);
  if (found === undefined || !seesCase(account, found)) return undefined;
  return {
    case: found,
    events: found.conversationId === undefined ? [] : await readWhole(conversations, found.conversationId),
  };
}
