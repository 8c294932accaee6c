/**
 * Signing in with a name, a password and, where one is set up, a code; nothing is to be learned from failing: a name that
 * does not exist takes as long as a wrong password, and locks just the same.
 */
import type { Attempts } from "#src/platform/ports/attempts.ts";
import type { Passwords } from "#src/platform/ports/passwords.ts";
import { type Admitted, admitAttempt } from "#src/platform/shared/admit-attempt.ts";
import type { SignIn } from "#src/protocol/desk.ts";
import type { Account, SignInMethod } from "./account.ts";
import { hashSecret } from "./hash-secret.ts";
import { nameKey } from "#src/platform/shared/name-key.ts";
import { readPassword } from "./read-password.ts";
import { checkCode, type CodeParts } from "./second-factor/check-code.ts";

export interface SignInParts extends CodeParts {
  readonly attempts: Attempts;
  readonly passwords: Passwords;
}

export type SignedIn =
  | { readonly kind: "signed-in"; readonly account: Account; readonly method: SignInMethod }
  | { readonly kind: "wrong" }
  /** The password is right; the account has a second factor, and no code or a wrong one was sent. */
  | { readonly kind: "code-needed" | "code-wrong" }
  /** Not even the right password is looked at. */
  | Extract<Admitted, { kind: "locked" }>;

export async function signIn({ name, password, code = "" }: SignIn, parts: SignInParts): Promise<SignedIn> {
  const { staff, attempts, clock } = parts;
  const attempt = await admitAttempt(attempts, await subjectOf(name), clock.now());
  if (attempt.kind === "locked") return attempt;

  const checked = await checkPassword(await staff.findByName(name), password, parts);
  const signed = checked === undefined ? ({ kind: "wrong" } as const) : await askForCode(checked, code, parts);
  // A code that is missing counts as well: else whoever has the password could try codes without end.
  await attempt.settle(signed.kind === "signed-in");
  return signed;
}

/** Whether somebody who is signed in knows their password: asked again before what a borrowed device must not do. */
export async function confirmPassword(
  account: Account,
  password: string,
  parts: SignInParts,
): Promise<{ readonly kind: "right" | "wrong" } | Extract<Admitted, { kind: "locked" }>> {
  const attempt = await admitAttempt(parts.attempts, await subjectOf(account.name), parts.clock.now());
  if (attempt.kind === "locked") return attempt;
  const isRight = (await checkPassword(account, password, parts)) !== undefined;
  await attempt.settle(isRight);
  return { kind: isRight ? "right" : "wrong" };
}

/** Whose password it is; undefined where it is wrong, or nobody's who can still sign in. */
async function checkPassword(
  account: Account | undefined,
  password: string,
  { staff, passwords }: Pick<SignInParts, "staff" | "passwords">,
): Promise<Account | undefined> {
  const typed = readPassword(password);
  const check = await passwords.check(typed.ok ? typed.value : "", account?.passwordHash ?? passwords.decoy);
  if (account?.passwordHash === undefined || account.disabledAt !== undefined || !typed.ok || check === "wrong") {
    return undefined;
  }
  if (check === "right-but-weak") await staff.changePasswordHash(account.id, await passwords.hash(typed.value));
  return account;
}

async function askForCode(account: Account, code: string, parts: CodeParts): Promise<SignedIn> {
  const { id, secondFactor } = account;
  if (secondFactor === undefined) return { kind: "signed-in", account, method: "password" };
  if (code.trim() === "") return { kind: "code-needed" };
  const method = await checkCode(code, { id, secondFactor }, parts);
  return method === undefined ? { kind: "code-wrong" } : { kind: "signed-in", account, method };
}

/**
 * All spellings the store takes for one name count together. By a hash: somebody may type a password into the field of
 * the name, and nothing is kept of it.
 */
async function subjectOf(name: string): Promise<string> {
  return `sign-in:${await hashSecret(nameKey(name))}`;
}
