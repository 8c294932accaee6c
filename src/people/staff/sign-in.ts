/**
 * Signing in with a name and a password, and nothing to be learned from failing: a name that does not exist takes as long
 * as a wrong password, and locks just the same.
 */
import type { Attempts } from "#src/platform/ports/attempts.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { Passwords } from "#src/platform/ports/passwords.ts";
import type { StaffStore } from "#src/platform/ports/staff-store.ts";
import { type Admitted, admitAttempt } from "#src/platform/shared/admit-attempt.ts";
import type { SignIn } from "#src/protocol/desk.ts";
import type { Account } from "./account.ts";
import { hashSecret } from "./hash-secret.ts";
import { nameKey } from "#src/platform/shared/name-key.ts";
import { readPassword } from "./read-password.ts";

export interface SignInParts {
  readonly staff: StaffStore;
  readonly attempts: Attempts;
  readonly passwords: Passwords;
  readonly clock: Clock;
}

export type SignedIn =
  | { readonly kind: "signed-in"; readonly account: Account }
  | { readonly kind: "wrong" }
  /** Not even the right password is looked at. */
  | Extract<Admitted, { kind: "locked" }>;

export async function signIn(
  { name, password }: Pick<SignIn, "name" | "password">,
  parts: SignInParts,
): Promise<SignedIn> {
  const { staff, attempts, passwords, clock } = parts;
  const attempt = await admitAttempt(attempts, await subjectOf(name), clock.now());
  if (attempt.kind === "locked") return attempt;

  const account = await staff.findByName(name);
  const typed = readPassword(password);
  const check = await passwords.check(typed.ok ? typed.value : "", account?.passwordHash ?? passwords.decoy);
  if (account === undefined || !typed.ok || check === "wrong") {
    await attempt.settle(false);
    return { kind: "wrong" };
  }
  await attempt.settle(true);
  if (check === "right-but-weak") await staff.changePasswordHash(account.id, await passwords.hash(typed.value));
  return { kind: "signed-in", account };
}

/**
 * All spellings the store takes for one name count together. By a hash: somebody may type a password into the field of
 * the name, and nothing is kept of it.
 */
async function subjectOf(name: string): Promise<string> {
  return `sign-in:${await hashSecret(nameKey(name))}`;
}
