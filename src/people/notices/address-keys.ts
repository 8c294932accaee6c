/**
 * What stands for a visitor's address, and what lets its owner in: all derived, so nothing in the store confirms or
 * unsubscribes anything. The two keys in links have 128 bits.
 */
import type { Keys } from "#src/platform/ports/keys.ts";
import type { MailAddress } from "#src/platform/ports/mail-addresses.ts";
import { fromBase64Url, toBase64Url } from "#src/platform/shared/base64url.ts";

const KEY_BYTES = 16;

/** The same for an address whatever conversation it was given for, the one under the current secret first. */
export function addressHashes(keys: Keys, address: string): readonly string[] {
  return keys.deriveAll("mail-address", address.toLowerCase()).map(toBase64Url);
}

/** Good for this address as it was asked for last. */
export function confirmationKey(keys: Keys, { id, askedAt }: Pick<MailAddress, "id" | "askedAt">): string {
  return toBase64Url(keys.derive("mail-confirm", id, askedAt.toISOString()).subarray(0, KEY_BYTES));
}

export function isConfirmationKey(keys: Keys, { id, askedAt }: MailAddress, key: string): boolean {
  const bytes = fromBase64Url(key);
  return bytes?.length === KEY_BYTES && keys.verify(bytes, "mail-confirm", id, askedAt.toISOString());
}

/** Good for ever: mail that is found again years later can still be ended. */
export function unsubscribeKey(keys: Keys, addressId: string): string {
  return toBase64Url(keys.derive("mail-unsubscribe", addressId).subarray(0, KEY_BYTES));
}

export function isUnsubscribeKey(keys: Keys, addressId: string, key: string): boolean {
  const bytes = fromBase64Url(key);
  return bytes?.length === KEY_BYTES && keys.verify(bytes, "mail-unsubscribe", addressId);
}
