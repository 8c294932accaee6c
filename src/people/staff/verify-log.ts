/**
 * Looks whether the log of the staff is whole: every place there, every entry as it was written, each sealing the one before.
 * Who could write to the database past its triggers could also write the whole log anew from some place on: that is seen
 * by comparing with an entry that was noted elsewhere.
 */
import type { SealedLogEntry, StaffStore } from "#src/platform/ports/staff-store.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { hashLogEntry } from "#src/platform/shared/hash-log-entry.ts";

const AT_ONCE = 500;

export type LogMark = Pick<SealedLogEntry, "place" | "hash">;

/** `gap`: an entry is missing before it. `unlinked`: it does not seal the one before. `changed`: it is not what was written. */
export interface LogFault {
  readonly place: number;
  readonly kind: "gap" | "unlinked" | "changed" | "not-as-noted";
}

/**
 * @param noted an entry that was there once; its place must have the same hash
 * @returns the last entry, undefined where there is none; or the first fault
 */
export async function verifyLog(
  { readSealedLog }: Pick<StaffStore, "readSealedLog">,
  noted?: LogMark,
): Promise<Result<LogMark | undefined, LogFault>> {
  let last: LogMark | undefined;
  for (;;) {
    const entries = await readSealedLog(last?.place ?? 0, AT_ONCE);
    for (const entry of entries) {
      const kind = await findFault(entry, last, noted);
      if (kind !== undefined) return { ok: false, error: { place: entry.place, kind } };
      last = { place: entry.place, hash: entry.hash };
    }
    if (entries.length < AT_ONCE) break;
  }
  const isCut = noted !== undefined && noted.place > (last?.place ?? 0);
  return isCut ? { ok: false, error: { place: noted.place, kind: "not-as-noted" } } : { ok: true, value: last };
}

async function findFault(
  { hash, ...entry }: SealedLogEntry,
  last: LogMark | undefined,
  noted: LogMark | undefined,
): Promise<LogFault["kind"] | undefined> {
  if (entry.place !== (last?.place ?? 0) + 1) return "gap";
  if (entry.previous !== (last?.hash ?? "")) return "unlinked";
  if (hash !== (await hashLogEntry(entry))) return "changed";
  return noted?.place === entry.place && noted.hash !== hash ? "not-as-noted" : undefined;
}
