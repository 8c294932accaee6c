import type { Team } from "#src/knowledge/knowledge.ts";
import type { WorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import type { Attempts } from "#src/platform/ports/attempts.ts";
import type { CaseStore } from "#src/platform/ports/case-store.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { DayCounts } from "#src/platform/ports/day-counts.ts";
import type { Keys } from "#src/platform/ports/keys.ts";
import type { Log } from "#src/platform/ports/log.ts";
import type { MailAddresses } from "#src/platform/ports/mail-addresses.ts";
import type { Mailer } from "#src/platform/ports/mailer.ts";
import type { NewId } from "#src/platform/ports/new-id.ts";
import type { Outbox } from "#src/platform/ports/outbox.ts";
import type { Presence } from "#src/platform/ports/presence.ts";
import type { Robot } from "#src/platform/ports/robot.ts";
import type { StaffReach } from "#src/platform/ports/staff-reach.ts";
import type { StaffStore } from "#src/platform/ports/staff-store.ts";
import type { Webhook } from "#src/platform/ports/webhook.ts";
import type { Quiet } from "#src/platform/shared/quiet-hours.ts";

/** What notices are made of and go out through. */
export interface NoticeParts {
  readonly outbox: Outbox;
  readonly cases: CaseStore;
  readonly staff: StaffStore;
  readonly staffReach: StaffReach;
  readonly mailAddresses: MailAddresses;
  readonly presence: Presence;
  readonly attempts: Attempts;
  readonly dayCounts: DayCounts;
  readonly keys: Keys;
  readonly teams: readonly Team[];
  readonly calendar: WorkingCalendar;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  readonly channels: NoticeChannels;
  /** @param teamId as a case names it */
  readonly quietOf: (teamId: string) => Quiet;
  /** What links begin with; undefined: nothing can be sent that has one, so nothing is. */
  readonly origin: string | undefined;
}

/** What there is to tell somebody by; undefined where there is none. */
export interface NoticeChannels {
  readonly mailer: Mailer | undefined;
  readonly robotOf: (teamId: string) => Robot | undefined;
  readonly webhook: Webhook | undefined;
}
