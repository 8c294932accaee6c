/**
 * The service over what a host has opened: engine, models, conversations and desk, wired alike on every host. A host opens
 * only what is its own, and says how it is reached.
 */
import type { BuiltClients } from "#src/clients/built-clients.ts";
import type { AppParts } from "#src/http/app-parts.ts";
import { createWorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import type { WrittenKnowledge } from "#src/knowledge/written/read-written.ts";
import type { OpenChat } from "#src/platform/adapters/chat-endpoint/open-chat.ts";
import type { Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { KeepAlive } from "#src/platform/ports/keep-alive.ts";
import type { Keys } from "#src/platform/ports/keys.ts";
import type { LiveBus } from "#src/platform/ports/live-bus.ts";
import type { Log } from "#src/platform/ports/log.ts";
import type { Mailer } from "#src/platform/ports/mailer.ts";
import type { Prompts } from "#src/platform/prompts/prompt.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import type { Build } from "./build.ts";
import { commonParts } from "./common-parts.ts";
import { createDesk } from "./create-desk.ts";
import { createLiveEngine } from "./live-engine.ts";
import { openConversations } from "./open-conversations.ts";
import { openDeskWriting } from "./open-desk-writing.ts";
import { openModels } from "./open-models.ts";
import { openNotices } from "./open-notices.ts";
import { openProvider } from "./open-provider.ts";

export interface OpenedHost {
  readonly settings: Settings;
  readonly build: Build;
  /** What entries published at the desk are checked against and compiled with. */
  readonly readBasis: () => Promise<WrittenKnowledge>;
  /** What a model is told, where there is one. */
  readonly prompts: Prompts;
  /** Addresses of what browsers load. */
  readonly assets: BuiltClients;
  readonly calibration: Calibration;
  readonly stores: Stores;
  readonly bus: LiveBus;
  readonly keys: Keys;
  /** Reads what models reply. */
  readonly openChat: OpenChat;
  readonly keepAlive: KeepAlive;
  /** Of the mail server, where the host can reach one. */
  readonly mailer: Mailer | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

/** What the app is made of, but for how this host is reached, ends and hands out files. */
export type ServiceParts = Omit<
  AppParts,
  "isReady" | "closing" | "connectionOf" | "serveAsset" | "compresses" | "forward"
>;

/** @throws Error when knowledge and index are of different builds */
export async function openService(host: OpenedHost): Promise<ServiceParts> {
  const { settings, build, readBasis, assets, calibration, stores, bus, keys, clock, log } = host;
  const publishing = { published: stores.published, readBasis, clock };
  const engine = createLiveEngine({ ...publishing, build, log });
  // Before anybody asks: what was taken off is not told by a process that has only just begun.
  await engine.current();
  const { writing, ...models } = openModels({ ...host, dayCounts: stores.dayCounts });
  const common = { engine, calibration, writing, settings, clock, log };
  return {
    ...commonParts({ ...common, notices: openNotices({ ...host, engine }), assets }),
    ...openConversations({ ...common, stores, bus, keys }),
    ...models,
    desk: createDesk({
      ...stores,
      ...publishing,
      bus,
      keys,
      calendar: createWorkingCalendar(engine.registers.workingYears),
      assets,
      provider: openProvider(settings),
      writing: openDeskWriting({ ...common, models: settings.models }),
    }),
  };
}
