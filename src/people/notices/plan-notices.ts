/** Makes notices of what has happened since the last time. Two who do it at once make each notice once. */
import { TOLD } from "./causes.ts";
import type { Notice, NoticeCause } from "./notice.ts";
import type { NoticeParts } from "./notice-parts.ts";
import { planStaffNotices } from "./plan-staff-notices.ts";
import { planConfirmation, planNews } from "./plan-visitor-notices.ts";

const BATCH = 100;

/** @returns how many notices were made */
export async function planNotices(parts: NoticeParts): Promise<number> {
  const { outbox, clock, log } = parts;
  let made = 0;
  for (let after = 0, isMore = true; isMore;) {
    const causes = await outbox.readCauses(after, BATCH);
    for (const cause of causes) {
      const now = clock.now();
      const telling = TOLD[cause.eventKind];
      if (telling !== undefined && now.getTime() < cause.at.getTime() + telling.graceMs) continue;
      try {
        const notices = telling === undefined ? [] : await plan(telling.who, cause, parts, now);
        if (await outbox.plan(cause, notices)) made += notices.length;
      } catch (error) {
        // A fault of ours with one cause is none with the others. It stays, and is looked at again.
        log.error("notice-fault", { kind: cause.eventKind, error: error instanceof Error ? error.name : "unknown" });
      }
    }
    after = causes.at(-1)?.place ?? after;
    isMore = causes.length === BATCH;
  }
  return made;
}

async function plan(
  who: "staff" | "visitor" | "address",
  cause: NoticeCause,
  parts: NoticeParts,
  now: Date,
): Promise<readonly Notice[]> {
  const found = parts.origin === undefined ? undefined : await parts.cases.find(cause.caseId);
  if (found === undefined) return [];
  switch (who) {
    case "staff":
      return planStaffNotices(cause, found, parts, now);
    case "visitor":
      return planNews(cause, found, parts, now);
    case "address":
      return planConfirmation(cause, found, parts, now);
  }
}
