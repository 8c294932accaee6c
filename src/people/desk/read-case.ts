import type { RecordedEvent } from "#src/conversation/event.ts";
import { readWhole } from "#src/conversation/read-whole.ts";
import { grantOf } from "#src/people/access/grant-of.ts";
import { maskCase } from "#src/people/access/mask-case.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { DeskStores } from "./desk-stores.ts";
import { seesCase } from "./sees-case.ts";

export interface OpenedCase {
  readonly case: Case;
  readonly events: readonly RecordedEvent[];
}

/** A case with all that was said, or masked where the person's role sees no more; undefined where there is none to see. */
export async function readCase(
  caseId: string,
  account: Account,
  { cases, conversations }: Pick<DeskStores, "cases" | "conversations">,
): Promise<OpenedCase | undefined> {
  const found = await cases.find(caseId);
  const grant = grantOf(account.role, "cases.read");
  if (found === undefined || grant === undefined || !seesCase(account, found)) return undefined;
  if (grant === "masked") return { case: maskCase(found), events: [] };
  return {
    case: found,
    events: found.conversationId === undefined ? [] : await readWhole(conversations, found.conversationId),
  };
}
