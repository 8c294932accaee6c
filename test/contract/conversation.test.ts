/** The conversation contract on the app without a host: the real road, a store in memory. */
import { buildLuodi } from "#src/commands/build/build-luodi.ts";
import { readCalibration } from "#src/commands/read-calibration.ts";
import { openConversations } from "#src/hosts/open-conversations.ts";
import { openEngine } from "#src/hosts/open-engine.ts";
import { createApp } from "#src/http/create-app.ts";
import { createMemoryBus } from "#src/platform/adapters/memory-bus/create-memory-bus.ts";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import { makeAppParts } from "#test/support/app-parts.ts";
import { describeConversationContract } from "./conversation-suite.ts";

const database = openNodeSqlite(":memory:");
await migrate(database);
const engine = await openEngine(await buildLuodi());
const parts = makeAppParts({ clock: systemClock, knowledge: engine.knowledge });
const app = createApp({
  ...parts,
  ...openConversations({
    engine,
    calibration: await readCalibration(),
    stores: createStores(database),
    bus: createMemoryBus(),
    keys: createSecretKeys({ current: "a secret of tests, long enough to be one", previous: undefined }),
    settings: { casesPerHour: undefined, turnBudgetMs: 90_000 },
    clock: systemClock,
    log: parts.log,
  }),
});

describeConversationContract("the app without a host", { request: async (path, init) => app.request(path, init) });
