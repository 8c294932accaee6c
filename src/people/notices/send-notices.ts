/**
 * Sends what is due. A notice is claimed before it is sent, so that two processes do not send the same; it is marked after
 * the other side took it, so that none is lost. A process that dies in between leaves it to be sent again once its claim is
 * over, under the same id.
 */
import type { ClaimedNotice, NoticeEnd } from "./notice.ts";
import type { Delivery } from "#src/platform/ports/delivery.ts";
import type { NoticeParts } from "./notice-parts.ts";
import { MOST_ATTEMPTS, nextAttemptAt } from "./back-off.ts";
import { sendStaffNotice } from "./send-staff-notice.ts";
import { sendVisitorNotice } from "./send-visitor-notice.ts";

/** Longer than any attempt takes: each channel gives up before. */
export const CLAIM_MS = 180_000;

/** In one run, so that it ends: the next one comes soon. */
const MOST = 200;
/** A mail server that does not reply must not hold up the groups. */
const LANES = 4;

export type SentNotices = Readonly<Record<NoticeEnd | "postponed", number>>;

export async function sendNotices(parts: NoticeParts): Promise<SentNotices> {
  const counts = { sent: 0, failed: 0, dropped: 0, postponed: 0 };
  let left = MOST;
  const lane = async (): Promise<void> => {
    while (left-- > 0) {
      const now = parts.clock.now();
      const notice = await parts.outbox.claim(now, new Date(now.getTime() + CLAIM_MS), parts.newId());
      if (notice === undefined) return;
      counts[await sendOne(notice, parts)]++;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return counts;
}

async function sendOne(notice: ClaimedNotice, parts: NoticeParts): Promise<NoticeEnd | "postponed"> {
  const { outbox, clock, log } = parts;
  const { kind, channel, attempts } = notice;
  const delivery = await deliver(notice, parts);
  const now = clock.now();
  const next = delivery === "later" ? nextAttemptAt(attempts, now) : undefined;
  if (next !== undefined) {
    await outbox.postpone(notice, next);
    return "postponed";
  }
  const end = delivery === "taken" ? "sent" : delivery === "unneeded" ? "dropped" : "failed";
  await outbox.end(notice, end, now);
  if (end === "failed") log.error("notice-failed", { kind, channel, attempts, why: delivery });
  return end;
}

async function deliver(notice: ClaimedNotice, parts: NoticeParts): Promise<Delivery | "unneeded"> {
  const { cases, origin, log } = parts;
  if (notice.attempts > MOST_ATTEMPTS) return "never";
  try {
    const found = await cases.find(notice.caseId);
    if (found === undefined || origin === undefined) return "unneeded";
    const send = notice.kind === "case-opened" ? sendStaffNotice : sendVisitorNotice;
    return await send(notice, found, origin, parts);
  } catch (error) {
    // A fault of ours with one notice is none with the others.
    log.error("notice-fault", { kind: notice.kind, error: error instanceof Error ? error.name : "unknown" });
    return "later";
  }
}
