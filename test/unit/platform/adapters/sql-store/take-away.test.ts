import { CompiledQuery } from "kysely";
import { describe, it } from "vitest";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { account, conversation, hoursAfterNoon, message, NOON, review, turn } from "#test/support/records.ts";

const BEIJING_DAY = Date.parse("2026-11-25T00:00:00+08:00");

describe("what is left of a review when its conversation is erased", () => {
  it("is the last verdict of the turn, and leads to no turn, case or person", async ({ expect, onTestFinished }) => {
    const database = openNodeSqlite(":memory:");
    onTestFinished(() => database.close());
    await migrate(database);
    const { conversations, staff, reviews } = createStores(database);
    const [started, reviewer] = [conversation(), account()];
    await conversations.start(started, [message("t1"), turn("t1")]);
    await staff.add(reviewer);
    const about = { conversationId: started.id, reviewerId: reviewer.id };
    const last = review({ ...about, at: hoursAfterNoon(11), refs: ["D-JM-20"], passageId: "a#b", note: "of somebody" });
    await reviews.add(review({ ...about, verdict: "wrong" }));
    await reviews.add(last);
    await conversations.erase(started.id, NOON);
    const rows = await database.read(CompiledQuery.raw("select * from reviews"));

    expect(rows).toEqual([
      {
        place: 2,
        id: expect.stringMatching(/^[0-9a-f]{32}$/u),
        conversation_id: null,
        turn_id: expect.stringMatching(/^[0-9a-f]{32}$/u),
        at: BEIJING_DAY,
        reviewer_id: null,
        reviewer_role: "helper",
        verdict: "right",
        refs: "",
        passage_id: null,
        note: "",
        turn_at: BEIJING_DAY,
        language: "en",
        outcome: "answered",
        confidence: 0.9,
      },
    ]);
  });
});
