import { describe, it } from "vitest";
import { reportDrift } from "#src/commands/evaluate/report-drift.ts";
import { openMemoryStores } from "#test/support/memory-stores.ts";
import { account, conversation, feedback, message, review, turn } from "#test/support/records.ts";
import { withoutPadding } from "#test/support/without-padding.ts";

describe("reportDrift", () => {
  it("sets what was stated beside what staff and visitors found, with an interval", async ({ expect }) => {
    const stores = await openMemoryStores();
    const reviewer = account();
    await stores.staff.add(reviewer);
    const { id: conversationId } = conversation();
    await stores.conversations.start(conversation({ id: conversationId }), []);
    for (const at of [1, 2, 3, 4, 5]) {
      await stores.conversations.append(conversationId, [message(`t${at}`), turn(`t${at}`)]);
      const verdict = at === 1 ? "wrong" : "right";
      await stores.reviews.add(review({ conversationId, reviewerId: reviewer.id, turnId: `t${at}`, verdict }));
    }
    await stores.conversations.append(conversationId, [feedback("t1", "down")]);

    // The exact interval for four of five (Clopper & Pearson): 0.343 to 0.990; for none of one: 0 to 0.950.
    expect(
      withoutPadding(await reportDrift(stores.usage))
        .split("\n")
        .slice(2),
    ).toEqual([
      "| 2026-11-23 | en | 5 | 90.0 % | 5 | 90.0 % | 80.0 % (34.3 % to 99.0 %) | 1 | 90.0 % | 0.0 % (0.0 % to 95.0 %) |",
    ]);
  });

  it("has no rows where nothing was answered", async ({ expect }) => {
    expect((await reportDrift((await openMemoryStores()).usage)).split("\n")).toHaveLength(2);
  });
});
