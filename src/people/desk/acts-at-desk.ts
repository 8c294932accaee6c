import { grantOf } from "#src/people/access/grant-of.ts";
import type { Case } from "#src/people/handoff/case.ts";
import { isAnotherOpen } from "#src/people/handoff/is-another-open.ts";
import { possibleActs } from "#src/people/handoff/machine/possible-acts.ts";
import type { Account } from "#src/people/staff/account.ts";
import { DESK_ACTS, type DeskActName } from "#src/protocol/desk-act.ts";
import { actorOf } from "./actor-of.ts";
import type { DeskStores } from "./desk-stores.ts";

/** What a person may do to a case as it stands, beside taking, answering, handing back and closing it. */
export async function actsAtDesk(
  found: Case,
  account: Account,
  { cases, clock, calendar }: Pick<DeskStores, "cases" | "clock" | "calendar">,
): Promise<readonly DeskActName[]> {
  if (grantOf(account.role, "cases.act") === undefined) return [];
  const situation = { now: clock.now(), calendar, isAnotherOpen: await isAnotherOpen(cases, found) };
  return possibleActs(DESK_ACTS, found, actorOf(account, found.language), situation);
}
