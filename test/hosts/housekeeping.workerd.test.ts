import {
  createExecutionContext,
  createScheduledController,
  listDurableObjectIds,
  waitOnExecutionContext,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { EVERY_MINUTE } from "#src/hosts/worker/schedule.ts";
import worker from "#src/hosts/worker.ts";
import { openD1 } from "#src/platform/adapters/d1/open-d1.ts";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { caseOpened, conversation, message, NOON, openCase } from "#test/support/records.ts";

const LONG_AGO = new Date("2026-01-01T00:00:00Z");

describe("the Worker's minute", () => {
  it("tells staff of a new case, and keeps what nobody takes", async ({ expect }) => {
    const database = openD1(env.DB);
    await migrate(database);
    const { conversations, cases, outbox } = createStores(database);
    const begun = conversation();
    await conversations.start(begun, []);
    const opened = openCase({ conversationId: begun.id });
    await cases.open({ case: opened, events: [caseOpened(opened)], limit: undefined });
    const settings = {
      PUBLIC_URL: "https://luodi.example",
      NOTICE_WEBHOOK: "http://127.0.0.1:1/nobody-is-here",
      NOTICE_WEBHOOK_SECRET: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    };

    const context = createExecutionContext();
    await worker.scheduled(createScheduledController({ cron: EVERY_MINUTE }), { ...env, ...settings }, context);
    await waitOnExecutionContext(context);

    expect(await outbox.readCauses(0, 9)).toEqual([]);
    const inAnHour = new Date(Date.now() + 3_600_000);
    expect(await outbox.claim(new Date(), inAnHour, "early")).toBeUndefined();
    expect(await outbox.claim(inAnHour, inAnHour, "later")).toMatchObject({ channel: "webhook", attempts: 2 });
  });
});

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
