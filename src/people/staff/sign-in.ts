/**
 * Signing in with a name and a password, and nothing to be learned from failing: a name that does not exist takes as long
 * as a wrong password, and locks just the same.
 */
import type { Attempts } from "#src/platform/ports/attempts.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { Passwords } from "#src/platform/ports/passwords.ts";
import type { StaffStore } from "#src/platform/ports/staff-store.ts";
import type { SignIn } from "#src/protocol/desk.ts";
import type { Account } from "./account.ts";
import { hashSecret } from "./hash-secret.ts";
import { nameKey } from "./name-key.ts";
import { readPassword } from "./read-password.ts";

const MAX_FAILURES = 5;
const WINDOW_MS = 15 * 60_000;
const LOCK_MS = 15 * 60_000;

export interface SignInParts {
  readonly staff: StaffStore;
  readonly attempts: Attempts;
  readonly passwords: Passwords;
  readonly clock: Clock;
}

export type SignedIn =
  | { readonly kind: "signed-in"; readonly account: Account }
  | { readonly kind: "wrong" }
  /** Too many failures: not even the right password is looked at for so long. */
  | { readonly kind: "locked"; readonly seconds: number };

export async function signIn(
  { name, password }: Pick<SignIn, "name" | "password">,
  parts: SignInParts,
): Promise<SignedIn> {
  const { staff, attempts, passwords, clock } = parts;
  const now = clock.now();
  const keys = await keysOf(name);

  const lock = await attempts.count(keys.lock, windowStart(now, LOCK_MS));
  if (lock !== undefined) return { kind: "locked", seconds: secondsLeft(lock.lastAt, now) };

  // Counted as a failure before it is known to be one: guesses sent at the same moment must not slip through together.
  await attempts.fail(keys.attempts, now);
  const { failures } = (await attempts.count(keys.attempts, windowStart(now, WINDOW_MS))) ?? { failures: 1 };
  if (failures > MAX_FAILURES) {
    await attempts.fail(keys.lock, now);
    return { kind: "locked", seconds: LOCK_MS / 1000 };
  }

  const account = await staff.findByName(name);
  const typed = readPassword(password);
  const check = await passwords.check(typed.ok ? typed.value : "", account?.passwordHash ?? passwords.decoy);
  if (account === undefined || !typed.ok || check === "wrong") {
    if (failures === MAX_FAILURES) await attempts.fail(keys.lock, now);
    return { kind: "wrong" };
  }
  await attempts.clear(keys.attempts, now);
  if (check === "right-but-weak") await staff.changePasswordHash(account.id, await passwords.hash(typed.value));
  return { kind: "signed-in", account };
}

interface AttemptKeys {
  readonly attempts: string;
  readonly lock: string;
}

/**
 * All spellings the store takes for one name count together. By a hash: somebody may type a password into the field of
 * the name, and nothing is kept of it.
 */
async function keysOf(name: string): Promise<AttemptKeys> {
  const hash = await hashSecret(nameKey(name));
  return { attempts: `sign-in:${hash}`, lock: `sign-in-lock:${hash}` };
}

/** The store counts from an instant on, and what happened exactly a window ago is over. */
function windowStart(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() - milliseconds + 1);
}

function secondsLeft(lockedAt: Date, now: Date): number {
  return Math.max(1, Math.ceil((lockedAt.getTime() + LOCK_MS - now.getTime()) / 1000));
}
