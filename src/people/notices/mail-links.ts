import { CONFIRM_PATH, UNSUBSCRIBE_PATH } from "./notice-paths.ts";
import type { Language } from "#src/language/language.ts";
import type { Keys } from "#src/platform/ports/keys.ts";
import type { MailAddress } from "#src/platform/ports/mail-addresses.ts";
import { confirmationKey, unsubscribeKey } from "./address-keys.ts";

export function confirmLink(keys: Keys, address: MailAddress, language: Language, origin: string): string {
  return link(`${origin}${CONFIRM_PATH}`, { address: address.id, key: confirmationKey(keys, address), language });
}

/** Good for a person and, as it is, for the one click of RFC 8058. */
export function unsubscribeLink(keys: Keys, addressId: string, language: Language, origin: string): string {
  return link(`${origin}${UNSUBSCRIBE_PATH}`, { address: addressId, key: unsubscribeKey(keys, addressId), language });
}

function link(path: string, query: Readonly<Record<string, string>>): string {
  return `${path}?${new URLSearchParams(query).toString()}`;
}
