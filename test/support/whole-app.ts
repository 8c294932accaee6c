/** The app without a host, with the real road and stores in memory of its own. */
import { buildLuodi } from "#src/commands/build/build-luodi.ts";
import { readCalibration } from "#src/commands/read-calibration.ts";
import { openConversations } from "#src/hosts/open-conversations.ts";
import { openEngine } from "#src/hosts/open-engine.ts";
import type { AppParts } from "#src/http/app-parts.ts";
import { createMemoryBus } from "#src/platform/adapters/memory-bus/create-memory-bus.ts";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { makeAppParts } from "./app-parts.ts";
import { openMemoryStores } from "./memory-stores.ts";

export async function makeWholeParts(): Promise<AppParts> {
  const engine = await openEngine(await buildLuodi());
  const { knowledge } = engine;
  const stores = await openMemoryStores();
  const clock = systemClock;
  const bus = createMemoryBus();
  const keys = createSecretKeys({ current: "a secret of tests, long enough to be one", previous: undefined });
  const parts = makeAppParts({ clock, knowledge });
  return {
    ...parts,
    ...openConversations({
      engine,
      calibration: await readCalibration(),
      stores,
      bus,
      keys,
      settings: { casesPerHour: undefined, turnBudgetMs: 90_000 },
      clock,
      log: parts.log,
    }),
    desk: { ...parts.desk, ...stores, bus, keys, clock },
  };
}
