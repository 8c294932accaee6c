/** Accounts and sessions as rows. */
import { isLanguage } from "#src/language/language.ts";
import type { Account, StaffSession } from "#src/people/staff/account.ts";
import { nameKey } from "../../shared/name-key.ts";
import type { AccountChange } from "../../ports/staff-store.ts";
import type { AccountRow, StaffSessionRow } from "./tables.ts";

export function rowOfAccount(account: Account): AccountRow {
  const { id, name, displayName, role, languages, teams, createdAt } = account;
  return {
    id,
    name,
    name_key: nameKey(name),
    display_name: displayName ?? null,
    role,
    languages: JSON.stringify(languages),
    teams: JSON.stringify(teams),
    password_hash: account.passwordHash ?? "",
    created_at: createdAt.getTime(),
    totp_sealed: account.secondFactor?.sealedSecret ?? null,
    totp_interval: account.secondFactor?.lastInterval ?? null,
    identity: account.identity ?? null,
    disabled_at: account.disabledAt?.getTime() ?? null,
  };
}

export function accountOfRow(row: AccountRow): Account {
  const { id, name, display_name, role, languages, teams, created_at } = row;
  return {
    id,
    name,
    displayName: display_name ?? undefined,
    role,
    languages: readList(languages, isLanguage),
    teams: readList(teams, isText),
    passwordHash: row.password_hash === "" ? undefined : row.password_hash,
    createdAt: new Date(created_at),
    secondFactor:
      row.totp_sealed === null
        ? undefined
        : { sealedSecret: row.totp_sealed, lastInterval: row.totp_interval ?? undefined },
    identity: row.identity ?? undefined,
    disabledAt: row.disabled_at === null ? undefined : new Date(row.disabled_at),
  };
}

/** The columns that a change sets; what it does not name stays. */
export function rowOfChange(change: AccountChange): Partial<AccountRow> {
  const { role, teams } = change;
  return {
    ...(role !== undefined && { role }),
    ...(teams !== undefined && { teams: JSON.stringify(teams) }),
    ...("identity" in change && { identity: change.identity ?? null }),
    ...("disabledAt" in change && { disabled_at: change.disabledAt?.getTime() ?? null }),
  };
}

export function rowOfSession({ id, accountId, startedAt, seenAt, method, device }: StaffSession): StaffSessionRow {
  return { id, account_id: accountId, started_at: startedAt.getTime(), seen_at: seenAt.getTime(), method, device };
}

export function sessionOfRow({ id, account_id, started_at, seen_at, method, device }: StaffSessionRow): StaffSession {
  return { id, accountId: account_id, startedAt: new Date(started_at), seenAt: new Date(seen_at), method, device };
}

/** @throws Error when it is not a list of such items: a fault */
function readList<Item>(json: string, isItem: (value: unknown) => value is Item): readonly Item[] {
  const list: unknown = JSON.parse(json);
  if (!Array.isArray(list) || !list.every(isItem)) throw new Error("a list in an account's row is not one");
  return list;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
