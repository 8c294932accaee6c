import { findTeam } from "#src/people/handoff/find-team.ts";
import { toBase64Url } from "#src/platform/shared/base64url.ts";
import type { Delivery } from "#src/platform/ports/delivery.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { ClaimedNotice } from "./notice.ts";
import type { NoticeParts } from "./notice-parts.ts";
import { tellStaffNotice, writeStaffNotice } from "./write-staff-notice.ts";

/** The group of a team reads Chinese: it is the language of the offices. */
const GROUP_LANGUAGE = "zh";

/** @returns `unneeded` where somebody has the case by now, or there is nothing to tell it by any more */
export async function sendStaffNotice(
  { name, channel, recipient }: ClaimedNotice,
  opened: Case,
  origin: string,
  parts: NoticeParts,
): Promise<Delivery | "unneeded"> {
  const { channels, keys, staff, staffReach, teams } = parts;
  if (opened.state !== "waiting") return "unneeded";
  const team = findTeam(opened.team, teams);
  const id = toBase64Url(keys.derive("notice-id", name));
  switch (channel) {
    case "webhook":
      return (await channels.webhook?.post({ id, body: tellStaffNotice(opened, origin) })) ?? "unneeded";
    case "robot": {
      const { text } = writeStaffNotice(opened, team, GROUP_LANGUAGE, origin);
      return (await channels.robotOf(recipient)?.say(text)) ?? "unneeded";
    }
    case "mail": {
      const account = await staff.find(recipient);
      const reach = (await staffReach.list()).find(({ accountId }) => accountId === recipient);
      if (account === undefined || reach === undefined) return "unneeded";
      const language = account.languages.includes("zh") ? "zh" : (account.languages[0] ?? "zh");
      const mail = { id, to: reach.mail, language, unsubscribeUrl: undefined };
      const written = writeStaffNotice(opened, team, language, origin);
      return (await channels.mailer?.send({ ...mail, ...written })) ?? "unneeded";
    }
  }
}
