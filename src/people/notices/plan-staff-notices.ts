/**
 * Who of the staff is told that a case waits: each of its team who is not at the desk and left an address, by mail; the
 * team's group and the webhook, unless all of the team are at the desk.
 */
import type { Case } from "#src/people/handoff/case.ts";
import { seesCase } from "#src/people/desk/sees-case.ts";
import type { Notice, NoticeCause } from "./notice.ts";
import type { NoticeParts } from "./notice-parts.ts";
import { type Quiet, readQuiet } from "#src/platform/shared/quiet-hours.ts";
import { nextLoud } from "./next-loud.ts";

/** Longer than a page that is open is ever unseen. */
const AT_DESK_MS = 60_000;

export async function planStaffNotices(
  { conversationId, caseId }: NoticeCause,
  opened: Case,
  parts: NoticeParts,
  now: Date,
): Promise<readonly Notice[]> {
  const { staff, staffReach, presence, channels, calendar, quietOf } = parts;
  if (opened.state !== "waiting") return [];
  const [accounts, reaches, atDesk] = await Promise.all([
    staff.list(),
    staffReach.list(),
    presence.helpersSeenSince(new Date(now.getTime() - AT_DESK_MS)),
  ]);
  const team = accounts.filter((account) => seesCase(account, opened));
  const away = team.filter(({ id }) => !atDesk.has(id));
  if (team.length > 0 && away.length === 0) return [];

  const quiet = quietOf(opened.team);
  const notice = (channel: Notice["channel"], recipient: string, when: Quiet): Notice => ({
    name: `case-opened:${caseId}/${channel}:${recipient}`,
    kind: "case-opened",
    channel,
    recipient,
    conversationId,
    caseId,
    madeAt: now,
    dueAt: nextLoud(now, when, calendar),
  });
  const reached = reaches.filter(({ accountId }) => away.some(({ id }) => id === accountId));
  return [
    ...(channels.mailer === undefined
      ? []
      : reached.map((reach) => notice("mail", reach.accountId, readQuiet(reach.quiet ?? "") ?? quiet))),
    ...(channels.robotOf(opened.team) === undefined ? [] : [notice("robot", opened.team, quiet)]),
    // A program has no night.
    ...(channels.webhook === undefined ? [] : [notice("webhook", "", "off")]),
  ];
}
