import { describe, it } from "vitest";
import type { JudgedTotal } from "#src/platform/ports/usage-store.ts";
import type { Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import {
  account,
  conversation,
  feedback,
  hoursAfterNoon,
  message,
  openCase,
  review,
  turn,
} from "#test/support/records.ts";
import type { OpenStores } from "./stores.ts";

const DAY_HOURS = 24;
const NOW = hoursAfterNoon(1);

async function prepare({ conversations, staff }: Stores) {
  const { id: conversationId } = conversation();
  await conversations.start(conversation({ id: conversationId }), [
    message("t1"),
    turn("t1"),
    message("t2"),
    turn("t2"),
  ]);
  const reviewer = account();
  await staff.add(reviewer);
  return { conversationId, reviewerId: reviewer.id };
}

export function describeReviewStoreContract(name: string, open: OpenStores): void {
  describe(`${name}: reviews`, () => {
    it("keeps a review as it was written, once", async ({ expect }) => {
      const stores = await open();
      const about = await prepare(stores);
      const bare = review({ ...about, turnId: "t1" });
      const whole = review({
        ...about,
        turnId: "t2",
        verdict: "should-have-answered",
        refs: ["D-JM-20", "U-SETUP-01"],
        passageId: "jimo-joint-acceptance#duration",
        note: "说明",
        turn: { at: hoursAfterNoon(1), language: "ko", outcome: "handed-off", confidence: null },
      });

      expect(await stores.reviews.add(bare)).toBe(true);
      expect(await stores.reviews.add(whole)).toBe(true);
      expect(await stores.reviews.add({ ...bare, verdict: "wrong" })).toBe(false);
      expect(await stores.reviews.readLatest(about.conversationId)).toStrictEqual([bare, whole]);
      expect(await stores.reviews.readLatest(undefined)).toStrictEqual([bare, whole]);
      expect(await stores.reviews.readLatest("another")).toEqual([]);
      expect(await stores.reviews.find(whole.id)).toStrictEqual(whole);
      expect(await stores.reviews.find("another")).toBeUndefined();
    });

    it("writes what the staff's log says of a review together with it, or not at all", async ({ expect }) => {
      const stores = await open();
      const about = await prepare(stores);
      const written = review(about);
      const log = { at: NOW, accountId: about.reviewerId, action: "reviewed", caseId: "case-1" } as const;
      await stores.reviews.add(written, log);
      await stores.reviews.add(written, log);
      await stores.reviews.add(review({ ...about, conversationId: "gone" }), log);

      expect(await stores.staff.readLog("case-1")).toEqual([log]);
    });

    it("tells turns of two conversations apart, whatever they are called", async ({ expect }) => {
      const stores = await open();
      const about = await prepare(stores);
      const { id: conversationId } = conversation();
      await stores.conversations.start(conversation({ id: conversationId }), [message("t1"), turn("t1")]);
      const [one, other] = [review(about), review({ ...about, conversationId })];
      await stores.reviews.add(one);
      await stores.reviews.add(other);

      expect(await stores.reviews.readLatest(about.conversationId)).toStrictEqual([one]);
      expect(await stores.reviews.readLatest(undefined)).toStrictEqual([one, other]);
      expect(await stores.usage.readReviewed(undefined)).toMatchObject([{ turns: 2 }]);
    });

    it("lets the last review of a turn count", async ({ expect }) => {
      const stores = await open();
      const about = await prepare(stores);
      await stores.reviews.add(review(about));
      const last = review({ ...about, verdict: "wrong" });
      await stores.reviews.add(last);

      expect(await stores.reviews.readLatest(undefined)).toStrictEqual([last]);
    });

    it("keeps the verdict alone when the conversation is erased, and writes none afterwards", async ({ expect }) => {
      const stores = await open();
      const about = await prepare(stores);
      const last = review({ ...about, note: "what the visitor said" });
      await stores.reviews.add(review({ ...about, verdict: "wrong" }));
      await stores.reviews.add(last);
      await stores.reviews.add(review({ ...about, turnId: "t2", verdict: "wrong" }));
      await stores.conversations.erase(about.conversationId, NOW);

      expect(await stores.reviews.readLatest(undefined)).toEqual([]);
      expect(await stores.reviews.find(last.id)).toBeUndefined();
      expect(await stores.reviews.add(review(about))).toBe(false);
      expect(await stores.usage.readReviewed(undefined)).toMatchObject([{ turns: 2, right: 1 }]);
    });
  });

  describe(`${name}: figures of use`, () => {
    it("counts turns by week, language and outcome, also when they are gone", async ({ expect }) => {
      const stores = await open();
      const { conversationId } = await prepare(stores);
      const nextWeek = hoursAfterNoon(7 * DAY_HOURS);
      await stores.conversations.append(conversationId, [message("t3", "?", nextWeek), turn("t3", nextWeek)]);
      const totals = [
        { week: "2026-11-23", language: "en", outcome: "answered", turns: 2, stated: 2, confidence: 1.8 },
        { week: "2026-11-30", language: "en", outcome: "answered", turns: 1, stated: 1, confidence: 0.9 },
      ];

      expect(await stores.usage.readTurns()).toEqual(totals);
      await stores.conversations.erase(conversationId, NOW);
      expect(await stores.usage.readTurns()).toEqual(totals);
    });

    it.for([
      { when: "its first minute on Monday in Beijing", at: "2026-11-22T16:00:00.000Z", week: "2026-11-23" },
      { when: "the last second on Sunday in Beijing", at: "2026-11-22T15:59:59.999Z", week: "2026-11-16" },
    ])("begins a week with $when", async ({ at, week }, { expect }) => {
      const stores = await open();
      await stores.conversations.start(conversation(), [message("t"), turn("t", new Date(at))]);

      expect(await stores.usage.readTurns()).toMatchObject([{ week }]);
    });

    it("sums what staff found of answers, each by its last review", async ({ expect }) => {
      const stores = await open();
      const about = await prepare(stores);
      const { turn: reviewed } = review(about);
      await stores.reviews.add(review(about));
      await stores.reviews.add(review({ ...about, verdict: "wrong" }));
      await stores.reviews.add(review({ ...about, turnId: "t2" }));
      await stores.reviews.add(review({ ...about, turnId: "t3", turn: { ...reviewed, outcome: "handed-off" } }));

      expect(await stores.usage.readReviewed(undefined)).toEqual([
        { week: "2026-11-23", language: "en", turns: 2, right: 1, confidence: 1.8 },
      ]);
    });

    it("sums what was judged of the turns since a week alone", async ({ expect }) => {
      const stores = await open();
      const about = await prepare(stores);
      const at = hoursAfterNoon(7 * DAY_HOURS);
      await stores.conversations.append(about.conversationId, [
        message("t3", "?", at),
        turn("t3", at),
        { ...feedback("t1", "up"), at: at.toISOString() },
        { ...feedback("t3", "up"), at: at.toISOString() },
      ]);
      await stores.reviews.add(review(about));
      const { turn: reviewed } = review(about);
      await stores.reviews.add(review({ ...about, turnId: "t3", turn: { ...reviewed, at } }));
      const [thisWeek, nextWeek] = [
        { week: "2026-11-23", turns: 1 },
        { week: "2026-11-30", turns: 1 },
      ];

      const { usage } = stores;
      const readings: readonly ((firstWeek: string | undefined) => Promise<readonly JudgedTotal[]>)[] = [
        (firstWeek) => usage.readReviewed(firstWeek),
        (firstWeek) => usage.readRated(firstWeek),
      ];

      for (const read of readings) {
        expect(await read(undefined)).toMatchObject([thisWeek, nextWeek]);
        expect(await read("2026-11-23")).toMatchObject([thisWeek, nextWeek]);
        expect(await read("2026-11-30")).toMatchObject([nextWeek]);
        expect(await read("2026-12-07")).toEqual([]);
      }
    });

    it("sums what visitors think of answers, each by their last word", async ({ expect }) => {
      const stores = await open();
      const { conversationId } = await prepare(stores);
      const said = [feedback("t1", "down"), feedback("t1", "up"), feedback("t2", "down"), feedback("gone", "up")];
      await stores.conversations.append(conversationId, said);

      expect(await stores.usage.readRated(undefined)).toEqual([
        { week: "2026-11-23", language: "en", turns: 2, right: 1, confidence: 1.8 },
      ]);
    });

    it("counts the cases that are not closed", async ({ expect }) => {
      const stores = await open();
      const first = conversation();
      await stores.conversations.start(first, []);
      const opened = openCase({ conversationId: first.id });

      expect(await stores.usage.countOpenCases()).toBe(0);
      await stores.cases.open({ case: opened, events: [], limit: undefined });
      expect(await stores.usage.countOpenCases()).toBe(1);
      await stores.conversations.erase(first.id, NOW);
      expect(await stores.usage.countOpenCases()).toBe(0);
    });
  });
}
