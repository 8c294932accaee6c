import type { Outbox } from "#src/platform/ports/outbox.ts";

/** How long it is kept that somebody was told: long enough to look into a complaint. */
const NOTICE_DAYS = 30;

const DAY_MS = 86_400_000;
const MOST = 500;

export async function purgeNotices({ outbox }: { readonly outbox: Outbox }, now: Date) {
  return { purged: await outbox.purge(new Date(now.getTime() - NOTICE_DAYS * DAY_MS), MOST) };
}
