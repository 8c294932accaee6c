/**
 * What a visitor is told by mail: first whether the address is theirs, and nothing else until they say so; then that there
 * is news, where they are not reading it, and not again until they came to read or a day has passed.
 */
import type { Case } from "#src/people/handoff/case.ts";
import { addressHashes } from "./address-keys.ts";
import { confirmationExpiredBefore } from "./confirmation-time.ts";
import { findVisitorAddress } from "./find-visitor-address.ts";
import type { Notice, NoticeCause, NoticeKind } from "./notice.ts";
import type { NoticeParts } from "./notice-parts.ts";

const AGAIN_AFTER_MS = 24 * 3_600_000;

/** Asks whether an address that was just left is its visitor's. */
export async function planConfirmation(
  cause: NoticeCause,
  found: Case,
  { channels, keys, mailAddresses, newId }: NoticeParts,
  now: Date,
): Promise<readonly Notice[]> {
  const mail = found.contact?.kind === "email" ? keys.open(found.contact.sealed) : undefined;
  const [hash] = mail === undefined ? [] : addressHashes(keys, mail);
  if (channels.mailer === undefined || hash === undefined || found.conversationId === undefined) return [];

  const { conversationId, caseId } = cause;
  const given = { id: newId(), conversationId, caseId, hash, at: cause.at };
  const address = await mailAddresses.give(given, confirmationExpiredBefore(cause.at));
  const isAsked = address.state === "unconfirmed" && address.askedAt.getTime() === cause.at.getTime();
  return isAsked ? [mailTo(address.id, "confirm-address", cause, now)] : [];
}

export async function planNews(
  cause: NoticeCause,
  found: Case,
  parts: NoticeParts,
  now: Date,
): Promise<readonly Notice[]> {
  const { channels, outbox, presence } = parts;
  // What they did themselves is no news to them.
  if (channels.mailer === undefined || cause.author === "visitor") return [];
  const visitor = await findVisitorAddress(found, parts);
  if (visitor?.address.state !== "confirmed") return [];

  const seenAt = await presence.visitorSeenAt(cause.conversationId);
  if (seenAt !== undefined && seenAt > cause.at) return [];
  const toldAt = await outbox.lastNewsAt(cause.conversationId);
  const unreadSince = Math.max(seenAt?.getTime() ?? 0, now.getTime() - AGAIN_AFTER_MS);
  if (toldAt !== undefined && toldAt.getTime() > unreadSince) return [];
  const kind = cause.eventKind === "case.closed" ? "case-closed" : "case-replied";
  return [mailTo(visitor.address.id, kind, cause, now)];
}

function mailTo(addressId: string, kind: NoticeKind, cause: NoticeCause, now: Date): Notice {
  const { conversationId, caseId, seq } = cause;
  return {
    name: `${kind}:${conversationId}:${seq}`,
    kind,
    channel: "mail",
    recipient: addressId,
    conversationId,
    caseId,
    madeAt: now,
    dueAt: now,
  };
}
