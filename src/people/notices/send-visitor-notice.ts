import type { Case } from "#src/people/handoff/case.ts";
import type { Delivery } from "#src/platform/ports/delivery.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { toBase64Url } from "#src/platform/shared/base64url.ts";
import { confirmationExpiredBefore } from "./confirmation-time.ts";
import { findVisitorAddress, type VisitorAddress } from "./find-visitor-address.ts";
import { confirmLink, unsubscribeLink } from "./mail-links.ts";
import type { ClaimedNotice } from "./notice.ts";
import type { NoticeParts } from "./notice-parts.ts";
import { writeCaseMail, writeConfirmation } from "./write-visitor-mail.ts";
import type { WrittenNotice } from "./write-staff-notice.ts";

/**
 * Questions to one address in a day, whatever conversations it was left in: whoever leaves somebody else's address cannot
 * fill their mailbox.
 */
const MOST_QUESTIONS_A_DAY = 3;

/** @returns `unneeded` where the address is not to be written to, or its owner has read what they were to be told of */
export async function sendVisitorNotice(
  notice: ClaimedNotice,
  found: Case,
  origin: string,
  parts: NoticeParts,
): Promise<Delivery | "unneeded"> {
  const { channels, keys } = parts;
  const visitor = await findVisitorAddress(found, parts);
  // Another address was left since, or none is any more.
  if (visitor === undefined || visitor.address.id !== notice.recipient) return "unneeded";
  if (channels.mailer === undefined || !(await isNeeded(notice, visitor, parts))) return "unneeded";

  const { language } = found;
  const unsubscribe = unsubscribeLink(keys, visitor.address.id, language, origin);
  return channels.mailer.send({
    id: toBase64Url(keys.derive("notice-id", notice.name)),
    to: visitor.mail,
    language,
    unsubscribeUrl: unsubscribe,
    ...write(notice, found, visitor, { origin, unsubscribe }, parts),
  });
}

async function isNeeded(
  { kind, attempts, madeAt, conversationId }: ClaimedNotice,
  { mail, address }: VisitorAddress,
  { keys, presence, dayCounts, clock }: NoticeParts,
): Promise<boolean> {
  const now = clock.now();
  switch (kind) {
    case "confirm-address": {
      if (address.state !== "unconfirmed" || address.askedAt < confirmationExpiredBefore(now)) return false;
      const name = toBase64Url(keys.derive("mail-questions", mail.toLowerCase()));
      const counter = { name, most: MOST_QUESTIONS_A_DAY, adds: 1 };
      return attempts > 1 || (await dayCounts.addWithin(beijingDate(now), [counter])) === undefined;
    }
    case "address-confirmed":
      return address.state === "confirmed";
    case "case-replied":
    case "case-closed": {
      const seenAt = await presence.visitorSeenAt(conversationId);
      return address.state === "confirmed" && (seenAt === undefined || seenAt <= madeAt);
    }
    case "case-opened":
      return false;
  }
}

function write(
  { kind }: ClaimedNotice,
  found: Case,
  { address }: VisitorAddress,
  links: { readonly origin: string; readonly unsubscribe: string },
  { keys }: NoticeParts,
): WrittenNotice {
  switch (kind) {
    case "confirm-address":
      return writeConfirmation(found.language, confirmLink(keys, address, found.language, links.origin), links);
    case "case-closed":
      return writeCaseMail("closed", found, links);
    case "case-replied":
      return writeCaseMail("replied", found, links);
    case "address-confirmed":
    case "case-opened":
      // What happened before the address was confirmed is news as well.
      return writeCaseMail(whatIsNew(found), found, links);
  }
}

function whatIsNew({ state, firstReplyAt }: Case): "confirmed" | "replied" | "closed" {
  if (state === "closed") return "closed";
  return firstReplyAt === undefined ? "confirmed" : "replied";
}
