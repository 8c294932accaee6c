/** Accounts and sessions as rows. */
import { isLanguage } from "#src/language/language.ts";
import type { Account, StaffSession } from "#src/people/staff/account.ts";
import { nameKey } from "../../shared/name-key.ts";
import type { AccountRow, StaffSessionRow } from "./tables.ts";

export function rowOfAccount(account: Account): AccountRow {
  const { id, name, displayName, role, languages, teams, passwordHash, createdAt } = account;
  return {
    id,
    name,
    name_key: nameKey(name),
    display_name: displayName ?? null,
    role,
    languages: JSON.stringify(languages),
    teams: JSON.stringify(teams),
    password_hash: passwordHash,
    created_at: createdAt.getTime(),
  };
}

export function accountOfRow(row: AccountRow): Account {
  const { id, name, display_name, role, languages, teams, password_hash, created_at } = row;
  return {
    id,
    name,
    displayName: display_name ?? undefined,
    role,
    languages: readList(languages, isLanguage),
    teams: readList(teams, isText),
    passwordHash: password_hash,
    createdAt: new Date(created_at),
  };
}

export function rowOfSession({ id, accountId, startedAt, seenAt }: StaffSession): StaffSessionRow {
  return { id, account_id: accountId, started_at: startedAt.getTime(), seen_at: seenAt.getTime() };
}

export function sessionOfRow({ id, account_id, started_at, seen_at }: StaffSessionRow): StaffSession {
  return { id, accountId: account_id, startedAt: new Date(started_at), seenAt: new Date(seen_at) };
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
