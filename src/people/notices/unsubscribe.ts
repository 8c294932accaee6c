import { isUnsubscribeKey } from "./address-keys.ts";
import type { AddressLink } from "./confirm-address.ts";
import type { NoticeParts } from "./notice-parts.ts";

/**
 * Ends mail to an address about its conversation, for whoever has the link of one of the mails; done again, it says so
 * again.
 */
export async function unsubscribe(
  { address: id, key }: AddressLink,
  { mailAddresses, keys }: Pick<NoticeParts, "mailAddresses" | "keys">,
): Promise<"unsubscribed" | "wrong"> {
  if (!isUnsubscribeKey(keys, id, key)) return "wrong";
  return (await mailAddresses.unsubscribe(id)) ? "unsubscribed" : "wrong";
}
