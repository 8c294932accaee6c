/** Entries of the staff's log as rows. */
import type { SealedLogEntry, StaffLogEntry } from "../../ports/staff-store.ts";
import type { LogEntryRow } from "./tables.ts";

export function rowOfLogEntry(entry: SealedLogEntry): LogEntryRow {
  const { place, at, accountId, action, caseId, object, reason, previous, hash } = entry;
  return {
    place,
    at: at.getTime(),
    account_id: accountId ?? null,
    action,
    case_id: caseId ?? null,
    object: object ?? null,
    reason: reason ?? null,
    previous,
    hash,
  };
}

export function sealedEntryOfRow(row: LogEntryRow): SealedLogEntry {
  const { place, previous, hash } = row;
  return { ...logEntryOfRow(row), place, previous, hash };
}

export function logEntryOfRow({ at, account_id, action, case_id, object, reason }: LogEntryRow): StaffLogEntry {
  return {
    at: new Date(at),
    accountId: account_id ?? undefined,
    action,
    ...(case_id !== null && { caseId: case_id }),
    ...(object !== null && { object }),
    ...(reason !== null && { reason }),
  };
}
