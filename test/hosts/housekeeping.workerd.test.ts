import {
  createExecutionContext,
  createScheduledController,
  listDurableObjectIds,
  waitOnExecutionContext,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import worker from "#src/hosts/worker.ts";
import { openD1 } from "#src/platform/adapters/d1/open-d1.ts";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { conversation, message, NOON } from "#test/support/records.ts";

const LONG_AGO = new Date("2026-01-01T00:00:00Z");

describe("the Worker's housekeeping", () => {
  it("finishes the turns that were cut off in their conversation's object, and erases what was kept for its time", async ({
    expect,
  }) => {
    const database = openD1(env.DB);
    await migrate(database);
    const { conversations } = createStores(database);
    const cut = conversation();
    const old = conversation({ startedAt: LONG_AGO });
    await conversations.start(cut, [message("t1", "How long does joint acceptance take in Jimo?", NOON)]);
    await conversations.start(old, []);

    const context = createExecutionContext();
    await worker.scheduled(createScheduledController(), env, context);
    await waitOnExecutionContext(context);

    expect((await conversations.read(cut.id, 0, 9)).map(({ kind }) => kind)).toEqual([
      "message.visitor",
      "turn.answered",
    ]);
    expect((await listDurableObjectIds(env.CONVERSATIONS)).map(String)).toEqual([
      String(env.CONVERSATIONS.idFromName(cut.id)),
    ]);
    expect(await conversations.find(old.id)).toBeUndefined();
  });
});
