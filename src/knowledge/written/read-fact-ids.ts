/** Reads `fact-ids.tsv`: every collected fact by id, and how sure it is. */
import type { Result } from "#src/platform/shared/result.ts";
import { factStatusOf, type FactStatus } from "../fact-status.ts";
import type { Fault } from "./fault.ts";
import { readTable } from "./read-table.ts";

/** Collected fact id -> status. */
export type CollectedStatuses = ReadonlyMap<string, FactStatus>;

export function readFactIds(file: string, text: string): Result<CollectedStatuses, readonly Fault[]> {
  const table = readTable(file, text, ["id", "status"]);
  if (!table.ok) return table;

  const statuses = new Map<string, FactStatus>();
  const faults: Fault[] = [];
  for (const [index, { id, status: words }] of table.value.entries()) {
    const line = `line ${index + 2}`;
    const status = factStatusOf(words);
    if (status === undefined) {
      faults.push({ file, rule: "status-unknown", message: `${line}: nobody has decided what "${words}" means` });
    } else if (statuses.has(id)) {
      faults.push({ file, rule: "duplicate-entry", message: `${line}: "${id}" is there more than once` });
    } else {
      statuses.set(id, status);
    }
  }
  return faults.length > 0 ? { ok: false, error: faults } : { ok: true, value: statuses };
}
