/** Wires notices: the same on every host, but for the mail server. */
import { createWorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import type { NoticeParts } from "#src/people/notices/notice-parts.ts";
import { randomId } from "#src/platform/adapters/random-id/random-id.ts";
import { createHttpMailer } from "#src/platform/adapters/signed-http/create-http-mailer.ts";
import { createWebhook } from "#src/platform/adapters/signed-http/create-webhook.ts";
import type { Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { createWecomRobot } from "#src/platform/adapters/wecom-robot/create-wecom-robot.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { Keys } from "#src/platform/ports/keys.ts";
import type { Log } from "#src/platform/ports/log.ts";
import type { Mailer } from "#src/platform/ports/mailer.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import type { LiveEngine } from "./live-engine.ts";

interface Chosen {
  readonly engine: LiveEngine;
  readonly stores: Stores;
  readonly keys: Keys;
  /** Of the mail server, where the host can reach one. */
  readonly mailer: Mailer | undefined;
  readonly settings: Pick<Settings, "notices" | "publicUrl">;
  readonly clock: Clock;
  readonly log: Log;
}

/** In settings that stands for every team that is not named. */
const ANY_TEAM = "*";

export function openNotices({ engine, stores, keys, mailer, settings, clock, log }: Chosen): NoticeParts {
  const { mailEndpoint, mailFrom = "", robots, webhook, quietHours } = settings.notices;
  const { teams, workingYears } = engine.registers;
  for (const named of new Set([...robots.keys(), ...quietHours.keys()])) {
    if (named !== ANY_TEAM && !teams.some(({ id }) => id === named)) log.warn("notice-team-unknown", { team: named });
  }
  const robotOfTeam = new Map([...robots].map(([team, address]) => [team, createWecomRobot(address)]));
  const ofTeam = <Value>(values: ReadonlyMap<string, Value>, team: string) => values.get(team) ?? values.get(ANY_TEAM);
  return {
    ...stores,
    keys,
    teams,
    calendar: createWorkingCalendar(workingYears),
    clock,
    newId: randomId,
    log,
    channels: {
      mailer: mailer ?? (mailEndpoint && createHttpMailer(createWebhook(mailEndpoint, clock), mailFrom)),
      robotOf: (team) => ofTeam(robotOfTeam, team),
      webhook: webhook && createWebhook(webhook, clock),
    },
    quietOf: (team) => ofTeam(quietHours, team) ?? "off",
    origin: settings.publicUrl,
  };
}
