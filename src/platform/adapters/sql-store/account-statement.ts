import type { Account } from "#src/people/staff/account.ts";
import { rowOfAccount } from "./staff-rows.ts";

/** The account as one statement of SQL, for a database that is reached by another tool only: `wrangler d1 execute`. */
export function accountStatement(account: Account): string {
  const columns = Object.entries(rowOfAccount(account));
  const names = columns.map(([name]) => name).join(", ");
  const values = columns.map(([, value]) => literal(value as string | number | null)).join(", ");
  return `insert into accounts (${names}) values (${values});`;
}

function literal(value: string | number | null): string {
  if (value === null) return "null";
  return typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
