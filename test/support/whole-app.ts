/** The app without a host, with the real road and stores in memory of its own. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildLuodi } from "#src/commands/build/build-luodi.ts";
import { readCalibration } from "#src/commands/read-calibration.ts";
import { commonParts } from "#src/hosts/common-parts.ts";
import { createLiveEngine } from "#src/hosts/live-engine.ts";
import { openDeskWriting } from "#src/hosts/open-desk-writing.ts";
import { openConversations } from "#src/hosts/open-conversations.ts";
import { readBuild } from "#src/hosts/read-build.ts";
import type { AppParts } from "#src/http/app-parts.ts";
import { readBasis } from "#src/knowledge/overlay/basis.ts";
import { createMemoryBus } from "#src/platform/adapters/memory-bus/create-memory-bus.ts";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import type { WritingFor } from "#src/turn/writing.ts";
import { ASSETS, makeAppParts } from "./app-parts.ts";
import { openMemoryStores } from "./memory-stores.ts";

/**
 * @param writing what is written with, for visitors and at the desk; without it answers are quoted
 * @param models what that is, for the desk: none writes there unless given
 */
export async function makeWholeParts(writing?: WritingFor, models: Settings["models"] = []): Promise<AppParts> {
  const buildFolder = await buildLuodi();
  const stores = await openMemoryStores();
  const clock = systemClock;
  const basis = readBasis(await readFile(join(buildFolder, "basis.json"), "utf8"));
  const publishing = { published: stores.published, readBasis: async () => basis, clock };
  const parts = makeAppParts({ clock });
  const { log } = parts;
  const engine = createLiveEngine({ ...publishing, build: await readBuild(buildFolder), log });
  const bus = createMemoryBus();
  const keys = createSecretKeys({ current: "a secret of tests, long enough to be one", previous: undefined });
  const calibration = await readCalibration();
  const notices = { ...parts.notices, ...stores, keys };
  const settings = { ...parts.settings, casesPerHour: undefined, turnBudgetMs: 90_000 };
  return {
    ...parts,
    ...commonParts({ engine, assets: ASSETS, calibration, writing, settings: parts.settings, notices, clock, log }),
    ...openConversations({ engine, calibration, stores, bus, keys, writing, settings, clock, log }),
    desk: {
      ...parts.desk,
      ...stores,
      ...publishing,
      bus,
      keys,
      writing: openDeskWriting({ engine, calibration, writing, models, clock }),
    },
  };
}
