import type { SealedLogEntry } from "../ports/staff-store.ts";
import { toBase64Url } from "./base64url.ts";

const encoder = new TextEncoder();

/**
 * The hash of an entry of the staff's log: SHA-256 over the hash of the entry before and everything the entry says, as
 * canonical JSON (RFC 8785: the fields sorted by name, nothing between them).
 */
export async function hashLogEntry({ at, ...said }: Omit<SealedLogEntry, "hash">): Promise<string> {
  const fields = Object.entries({ ...said, at: at.getTime() }).filter(([, value]) => value !== undefined);
  const sorted = fields.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const text = JSON.stringify(Object.fromEntries(sorted));
  return toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text))));
}
