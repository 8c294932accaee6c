import type { Passwords } from "#src/platform/ports/passwords.ts";
import type { StaffStore } from "#src/platform/ports/staff-store.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Account } from "./account.ts";
import { type PasswordProblem, readPassword } from "./read-password.ts";

/** Gives an account another password. Whoever was signed in with the old one has to sign in again. */
export async function changePassword(
  { id }: Account,
  typed: string,
  { staff, passwords }: { readonly staff: StaffStore; readonly passwords: Passwords },
): Promise<Result<undefined, PasswordProblem>> {
  const password = readPassword(typed);
  if (!password.ok) return password;

  await staff.changePasswordHash(id, await passwords.hash(password.value));
  await staff.endSessions(id);
  return { ok: true, value: undefined };
}
