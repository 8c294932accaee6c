import type { Grant } from "#src/people/access/permissions.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { StaffStore } from "#src/platform/ports/staff-store.ts";
import type { Account } from "./account.ts";

/** Ends a session from elsewhere: one's own, or anybody's. @returns false where there is none that one may end */
export async function endSessionOf(
  sessionId: string,
  { by, grant }: { readonly by: Account; readonly grant: Grant },
  { staff, clock }: { readonly staff: StaffStore; readonly clock: Clock },
): Promise<boolean> {
  const session = await staff.findSession(sessionId);
  if (session === undefined || (grant !== "all" && session.accountId !== by.id)) return false;
  const object = `account:${session.accountId}`;
  await staff.log({ at: clock.now(), accountId: by.id, action: "session-ended", object });
  await staff.endSession(sessionId);
  return true;
}
