import type { CompiledQuery, SelectQueryBuilder } from "kysely";
import type { SealedLogEntry, StaffLogEntry } from "../../ports/staff-store.ts";
import { hashLogEntry } from "../../shared/hash-log-entry.ts";
import type { Result } from "../../shared/result.ts";
import { rowOfLogEntry } from "./log-rows.ts";
import { queries } from "./queries.ts";
import type { SqlDatabase } from "./sql-database.ts";
import type { LogEntryRow, Tables } from "./tables.ts";

/** Far more than the people who could write to the log at the same moment. */
const MOST_TRIES = 200;

/** One row, or none where nothing is to be logged; undefined: the entry is written in any case. */
type Condition<Table extends keyof Tables> = SelectQueryBuilder<Tables, Table, object> | undefined;

/**
 * Runs queries as one batch with an entry of the log behind the last one. An entry bears the hash of the one before, which
 * SQL cannot make: so the last is read first, and where somebody else was quicker its place is taken, nothing was written,
 * and all is tried again.
 * @param batch the queries, with the one that writes the entry where it belongs among them
 * @returns the rows of each; `taken` where one of the others met a unique index
 * @throws Error where others are always quicker: a fault
 */
export async function writeLogged<Table extends keyof Tables = never>(
  database: SqlDatabase,
  entry: StaffLogEntry,
  batch: (insertion: CompiledQuery) => readonly CompiledQuery[],
  condition?: Condition<Table>,
): Promise<Result<readonly (readonly unknown[])[], "taken">> {
  let head = await readHead(database);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const row = rowOfLogEntry(await sealEntry(entry, head));
    const written = await database.batch(batch(insertRow(row, condition)));
    if (written.ok) return written;
    const now = await readHead(database);
    if (now?.place === head?.place) return written;
    head = now;
  }
  throw new Error(`the log took no entry in ${MOST_TRIES} tries`);
}

type Head = Pick<LogEntryRow, "place" | "hash"> | undefined;

async function readHead(database: SqlDatabase): Promise<Head> {
  const last = queries.selectFrom("log_entries").select(["place", "hash"]).orderBy("place", "desc").limit(1);
  return (await database.read(last.compile()))[0];
}

/** The reason as a database keeps it: half a surrogate pair would come back as something else, and its hash not fit. */
async function sealEntry({ reason, ...given }: StaffLogEntry, head: Head): Promise<SealedLogEntry> {
  const place = (head?.place ?? 0) + 1;
  const entry = { ...given, reason: reason?.toWellFormed(), place, previous: head?.hash ?? "" };
  return { ...entry, hash: await hashLogEntry(entry) };
}

function insertRow<Table extends keyof Tables>(row: LogEntryRow, condition: Condition<Table>): CompiledQuery {
  const insertion = queries.insertInto("log_entries");
  if (condition === undefined) return insertion.values(row).compile();
  const columns = Object.keys(row) as (keyof LogEntryRow)[];
  return insertion
    .columns(columns)
    .expression(condition.select((build) => columns.map((column) => build.val(row[column]).as(column))))
    .compile();
}
