/** A visitor says that an address is theirs, by the link that was sent to it. From here on they are told of news there. */
import type { MailAddress } from "#src/platform/ports/mail-addresses.ts";
import { admitAttempt } from "#src/platform/shared/admit-attempt.ts";
import { isConfirmationKey } from "./address-keys.ts";
import { confirmationExpiredBefore } from "./confirmation-time.ts";
import type { Notice } from "./notice.ts";
import type { NoticeParts } from "./notice-parts.ts";

export interface AddressLink {
  readonly address: string;
  readonly key: string;
}

type ConfirmParts = Pick<NoticeParts, "mailAddresses" | "attempts" | "keys" | "clock">;

/** Done again, it says again that it is done. */
export async function confirmAddress(
  { address: id, key }: AddressLink,
  { mailAddresses, attempts, keys, clock }: ConfirmParts,
): Promise<"confirmed" | "wrong" | "locked"> {
  const now = clock.now();
  const attempt = await admitAttempt(attempts, `mail-confirm:${id}`, now);
  if (attempt.kind === "locked") return "locked";
  const address = await mailAddresses.find(id);
  const isRight = address !== undefined && isConfirmationKey(keys, address, key);
  await attempt.settle(isRight);
  if (!isRight) return "wrong";

  const isInTime = address.state === "unconfirmed" && address.askedAt >= confirmationExpiredBefore(now);
  if (isInTime) await mailAddresses.confirm(address, noticeTo(address, now));
  const { state } = (await mailAddresses.find(id)) ?? address;
  return state === "confirmed" ? "confirmed" : "wrong";
}

function noticeTo({ id, conversationId, caseId, askedAt }: MailAddress, now: Date): Notice {
  return {
    name: `address-confirmed:${id}:${askedAt.getTime()}`,
    kind: "address-confirmed",
    channel: "mail",
    recipient: id,
    conversationId,
    caseId,
    madeAt: now,
    dueAt: now,
  };
}
