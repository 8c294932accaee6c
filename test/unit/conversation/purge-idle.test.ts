import { describe, it, onTestFinished } from "vitest";
import { atStage } from "#src/people/handoff/machine/stage.ts";
import { purgeIdle } from "#src/conversation/purge-idle.ts";
import { CONVERSATION_DAYS } from "#src/conversation/retention.ts";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createStores, type Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { caseOpened, conversation, hoursAfterNoon, message, NOON, openCase } from "#test/support/records.ts";

const END = CONVERSATION_DAYS * 24;

async function openStores(): Promise<Stores> {
  const database = openNodeSqlite(":memory:");
  onTestFinished(() => database.close());
  await migrate(database);
  return createStores(database);
}

async function startConversation({ conversations }: Stores, lastAt = NOON): Promise<string> {
  const started = conversation();
  await conversations.start(started, [message("t1", "How long?", lastAt)]);
  return started.id;
}

describe("purgeIdle", () => {
  it("erases a conversation once its time is over, and not before", async ({ expect }) => {
    const stores = await openStores();
    const old = await startConversation(stores);
    const young = await startConversation(stores, hoursAfterNoon(1));

    const early = await purgeIdle(stores, hoursAfterNoon(END));
    const late = await purgeIdle(stores, hoursAfterNoon(END + 0.5));

    expect(early).toEqual({ erased: 0, held: 0 });
    expect(late).toEqual({ erased: 1, held: 0 });
    expect(await stores.conversations.find(old)).toBeUndefined();
    expect(await stores.conversations.read(old, 0, 10)).toEqual([]);
    expect(await stores.conversations.find(young)).toMatchObject({ id: young });
  });

  it("leaves a conversation whose case is not closed, however many there are", async ({ expect }) => {
    const stores = await openStores();
    for (let at = 0; at < 60; at++) {
      const id = await startConversation(stores);
      const opened = openCase({ conversationId: id });
      await stores.cases.open({ case: opened, events: [caseOpened(opened)], limit: undefined });
    }
    const free = await startConversation(stores, hoursAfterNoon(1));

    const purged = await purgeIdle(stores, hoursAfterNoon(END + 2));

    expect(purged).toEqual({ erased: 1, held: 60 });
    expect(await stores.conversations.find(free)).toBeUndefined();
  });

  it("keeps of a closed case when and to whom, and no text", async ({ expect }) => {
    const stores = await openStores();
    const id = await startConversation(stores);
    const contact = { kind: "email", sealed: "sealed" } as const;
    const opened = openCase({ conversationId: id, contact });
    await stores.cases.open({ case: opened, events: [caseOpened(opened)], limit: undefined });
    const before = (await stores.cases.find(opened.id)) ?? opened;
    await stores.cases.change({
      before,
      after: { ...before, ...atStage("closed"), outcome: "solved", closedAt: hoursAfterNoon(1) },
      events: [],
    });

    await purgeIdle(stores, hoursAfterNoon(END + 1));

    expect(await stores.cases.find(opened.id)).toMatchObject({
      number: opened.number,
      team: opened.team,
      openedAt: opened.openedAt,
      outcome: "solved",
      conversationId: undefined,
      question: "",
      contact: undefined,
    });
  });

  it("stops after as many as it may erase, and goes on in the next run", async ({ expect }) => {
    const stores = await openStores();
    for (let at = 0; at < 5; at++) await startConversation(stores);
    const now = hoursAfterNoon(END + 1);

    expect(await purgeIdle(stores, now, 3)).toEqual({ erased: 3, held: 0 });
    expect(await purgeIdle(stores, now, 3)).toEqual({ erased: 2, held: 0 });
  });
});
