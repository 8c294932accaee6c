import type { Grant } from "#src/people/access/permissions.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { StaffStore } from "#src/platform/ports/staff-store.ts";
import type { Account, StaffSession } from "./account.ts";
import { hasEnded } from "./sessions.ts";

/** Far more than a city's staff has at once. */
const MOST_SESSIONS = 500;

export interface ListedSession {
  readonly session: StaffSession;
  readonly account: Account;
}

/** The sessions that are not over, one's own or everybody's, the one seen last first. */
export async function listSessions(
  reader: Account,
  grant: Grant,
  { staff, clock }: { readonly staff: StaffStore; readonly clock: Clock },
): Promise<readonly ListedSession[]> {
  const sessions = await staff.listSessions(grant === "all" ? undefined : reader.id, MOST_SESSIONS);
  const accounts = new Map((await staff.list()).map((account) => [account.id, account]));
  const now = clock.now();
  return sessions.flatMap((session) => {
    const account = accounts.get(session.accountId);
    return account === undefined || hasEnded(session, now) ? [] : [{ session, account }];
  });
}
