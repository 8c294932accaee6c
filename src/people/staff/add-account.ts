import type { Language } from "#src/language/language.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { NewId } from "#src/platform/ports/new-id.ts";
import type { Passwords } from "#src/platform/ports/passwords.ts";
import type { StaffStore } from "#src/platform/ports/staff-store.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Role } from "#src/protocol/desk.ts";
import type { Account } from "./account.ts";
import { nameKey } from "#src/platform/shared/name-key.ts";
import { readName } from "./read-name.ts";
import { type PasswordProblem, readPassword } from "./read-password.ts";

export interface NewAccount {
  readonly name: string;
  /** What visitors and other staff see. */
  readonly displayName: string | undefined;
  readonly role: Role;
  readonly languages: readonly Language[];
  readonly teams: readonly string[];
  /** Undefined: they sign in through the provider alone. */
  readonly password: string | undefined;
  /** Who they are at the provider, see `identityOf`. */
  readonly identity: string | undefined;
}

interface AccountParts {
  readonly staff: StaffStore;
  readonly passwords: Passwords;
  readonly clock: Clock;
  readonly newId: NewId;
}

/** `display-is-name`: others would see the name the person signs in with. */
export type AccountProblem = "name-invalid" | "name-taken" | "display-invalid" | "display-is-name" | PasswordProblem;

export async function addAccount(
  { password: typed, name: typedName, displayName: typedDisplay, ...chosen }: NewAccount,
  { staff, passwords, clock, newId }: AccountParts,
): Promise<Result<Account, AccountProblem>> {
  const name = readName(typedName);
  if (name === undefined) return { ok: false, error: "name-invalid" };
  const displayName = typedDisplay === undefined ? undefined : readName(typedDisplay);
  if (typedDisplay !== undefined && displayName === undefined) return { ok: false, error: "display-invalid" };
  if (displayName !== undefined && nameKey(displayName) === nameKey(name)) {
    return { ok: false, error: "display-is-name" };
  }
  const password = typed === undefined ? undefined : readPassword(typed);
  if (password?.ok === false) return password;

  const account: Account = {
    ...chosen,
    id: newId(),
    name,
    displayName,
    passwordHash: password && (await passwords.hash(password.value)),
    secondFactor: undefined,
    disabledAt: undefined,
    createdAt: clock.now(),
  };
  return (await staff.add(account)) ? { ok: true, value: account } : { ok: false, error: "name-taken" };
}
