/** Reads `fact-ids.tsv`: every collected fact by id, and how sure it is. */
import type { Result } from "#src/platform/shared/result.ts";
import { factStatusOf, type FactStatus } from "../fact-status.ts";
import type { Fault } from "./fault.ts";
import { readTable } from "./read-table.ts";

/** Collected fact id -> status. */
export type CollectedStatuses = ReadonlyMap<string, FactStatus>;

/** @throws RangeError for a status nobody has decided how to say to the reader */
export function readFactIds(file: string, text: string): Result<CollectedStatuses, readonly Fault[]> {
  const table = readTable(file, text, ["id", "status"]);
  if (!table.ok) return table;
  return { ok: true, value: new Map(table.value.map(({ id, status }) => [id, factStatusOf(status)])) };
}
