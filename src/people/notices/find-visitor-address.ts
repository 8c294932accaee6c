import type { Case } from "#src/people/handoff/case.ts";
import type { MailAddress } from "#src/platform/ports/mail-addresses.ts";
import { addressHashes } from "./address-keys.ts";
import type { NoticeParts } from "./notice-parts.ts";

export interface VisitorAddress {
  readonly mail: string;
  readonly address: MailAddress;
}

/** The e-mail address a visitor left with a case, as far as it was ever asked for; undefined where there is none. */
export async function findVisitorAddress(
  { contact, conversationId }: Case,
  { keys, mailAddresses }: Pick<NoticeParts, "keys" | "mailAddresses">,
): Promise<VisitorAddress | undefined> {
  const mail = contact?.kind === "email" ? keys.open(contact.sealed) : undefined;
  if (mail === undefined || conversationId === undefined) return undefined;
  const address = await mailAddresses.findByHash(conversationId, addressHashes(keys, mail));
  return address && { mail, address };
}
