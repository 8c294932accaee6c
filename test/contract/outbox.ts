import { describe, it } from "vitest";
import type { Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import type { Notice, NoticeCause } from "#src/people/notices/notice.ts";
import { account, caseOpened, conversation, hoursAfterNoon, message, NOON, openCase } from "#test/support/records.ts";
import type { OpenStores } from "./stores.ts";

const ALL = 99;

/** A conversation with an open case, and the cause that opening it left. */
async function openOne({ conversations, cases, outbox }: Stores) {
  const begun = conversation();
  await conversations.start(begun, []);
  const opened = openCase({ conversationId: begun.id });
  await cases.open({ case: opened, events: [message("t1"), caseOpened(opened)], limit: undefined });
  const cause = (await outbox.readCauses(0, ALL)).find(({ caseId }) => caseId === opened.id);
  if (cause === undefined) throw new Error("opening a case is no cause");
  return { conversationId: begun.id, opened, cause };
}

function noticeOf({ conversationId, caseId }: NoticeCause, given: Partial<Notice> = {}): Notice {
  return {
    name: `case-opened:${caseId}/robot:city-desk`,
    kind: "case-opened",
    channel: "robot",
    recipient: "city-desk",
    conversationId,
    caseId,
    madeAt: NOON,
    dueAt: NOON,
    ...given,
  };
}

export function describeOutboxContract(name: string, open: OpenStores): void {
  describe(`${name}: outbox`, () => {
    it("has a cause for whatever happens to a case, from the same write, with the case it is about", async ({
      expect,
    }) => {
      const stores = await open();
      const { conversationId, opened } = await openOne(stores);
      await stores.cases.change({
        before: opened,
        after: { ...opened, state: "closed", outcome: "answered", closedAt: NOON },
        events: [
          {
            kind: "message.helper",
            author: "helper",
            at: NOON.toISOString(),
            text: "Yes",
            language: "en",
            helper: "W",
          },
          { kind: "case.closed", author: "helper", at: NOON.toISOString(), caseId: opened.id, outcome: "answered" },
        ],
      });
      const refused = await stores.cases.change({ before: opened, after: opened, events: [caseOpened(opened)] });

      expect(refused).toBe(false);
      expect(await stores.outbox.readCauses(0, ALL)).toEqual(
        ["case.opened", "message.helper", "case.closed"].map((eventKind, place) => ({
          place: expect.any(Number),
          conversationId,
          caseId: opened.id,
          eventKind,
          author: place === 0 ? "system" : "helper",
          seq: place + 2,
          at: NOON,
        })),
      );
    });

    it("reads causes a page at a time", async ({ expect }) => {
      const stores = await open();
      for (let count = 0; count < 3; count++) await openOne(stores);
      const [first, ...rest] = await stores.outbox.readCauses(0, ALL);

      expect(await stores.outbox.readCauses(first?.place ?? 0, 1)).toEqual(rest.slice(0, 1));
    });

    it("makes the notices of a cause once, whoever is first", async ({ expect }) => {
      const stores = await open();
      const { cause } = await openOne(stores);
      const plans = await Promise.all(
        [1, 2, 3].map((by) => stores.outbox.plan(cause, [noticeOf(cause, { name: `by-${by}` })])),
      );
      const claim = () => stores.outbox.claim(NOON, hoursAfterNoon(1), "a");

      expect(plans.filter((isDone) => isDone)).toHaveLength(1);
      expect(await stores.outbox.readCauses(0, ALL)).toEqual([]);
      expect(await claim()).toMatchObject({ name: expect.stringMatching(/^by-/u), attempts: 1, claim: "a" });
      expect(await claim()).toBeUndefined();
    });

    it("keeps the first notice of a name, and takes a cause out that nobody has to be told of", async ({ expect }) => {
      const stores = await open();
      const { cause } = await openOne(stores);
      const other = await openOne(stores);
      const third = await openOne(stores);
      await stores.outbox.plan(cause, [noticeOf(cause, { name: "one", recipient: "first" })]);
      await stores.outbox.plan(other.cause, [noticeOf(other.cause, { name: "one", recipient: "second" })]);

      expect(await stores.outbox.plan(third.cause, [])).toBe(true);
      expect(await stores.outbox.claim(NOON, hoursAfterNoon(1), "a")).toMatchObject({ recipient: "first" });
      expect(await stores.outbox.claim(NOON, hoursAfterNoon(1), "b")).toBeUndefined();
      expect(await stores.outbox.readCauses(0, ALL)).toEqual([]);
    });

    it("gives what is due, the longest due first, to one of those who ask", async ({ expect }) => {
      const stores = await open();
      const { cause } = await openOne(stores);
      await stores.outbox.plan(cause, [
        noticeOf(cause, { name: "later", dueAt: hoursAfterNoon(2) }),
        noticeOf(cause, { name: "second", dueAt: hoursAfterNoon(1) }),
        noticeOf(cause, { name: "first" }),
      ]);
      const now = hoursAfterNoon(1);
      const claims = await Promise.all(["a", "b", "c"].map((by) => stores.outbox.claim(now, hoursAfterNoon(3), by)));

      expect(claims.map((claimed) => claimed?.name ?? "nothing").toSorted()).toEqual(["first", "nothing", "second"]);
    });

    it("gives a notice on when the time of whoever had it is over, and then listens to the new one alone", async ({
      expect,
    }) => {
      const stores = await open();
      const { cause } = await openOne(stores);
      await stores.outbox.plan(cause, [noticeOf(cause)]);
      const cutOff = await stores.outbox.claim(NOON, hoursAfterNoon(1), "killed");
      const tooEarly = await stores.outbox.claim(NOON, hoursAfterNoon(2), "next");
      const taken = await stores.outbox.claim(hoursAfterNoon(1), hoursAfterNoon(2), "next");
      if (cutOff === undefined || taken === undefined) throw new Error("nothing was due");

      expect(tooEarly).toBeUndefined();
      expect(taken).toMatchObject({ name: cutOff.name, attempts: 2, claim: "next" });
      expect(await stores.outbox.end(cutOff, "sent", NOON)).toBe(false);
      expect(await stores.outbox.postpone(taken, hoursAfterNoon(5))).toBe(true);
      expect(await stores.outbox.end(taken, "sent", NOON)).toBe(false);
      expect(await stores.outbox.claim(hoursAfterNoon(4), hoursAfterNoon(9), "c")).toBeUndefined();
      expect(await stores.outbox.claim(hoursAfterNoon(5), hoursAfterNoon(9), "c")).toMatchObject({ attempts: 3 });
    });

    it("is done with a notice that ended, and drops it after its time", async ({ expect }) => {
      const stores = await open();
      const { cause } = await openOne(stores);
      await stores.outbox.plan(cause, [noticeOf(cause)]);
      const claimed = await stores.outbox.claim(NOON, hoursAfterNoon(1), "a");
      if (claimed === undefined) throw new Error("nothing was due");

      expect(await stores.outbox.end(claimed, "sent", hoursAfterNoon(1))).toBe(true);
      expect(await stores.outbox.claim(hoursAfterNoon(9), hoursAfterNoon(10), "b")).toBeUndefined();
      expect(await stores.outbox.purge(hoursAfterNoon(1), ALL)).toBe(0);
      expect(await stores.outbox.purge(hoursAfterNoon(2), ALL)).toBe(1);
    });

    it("knows the last news a visitor was or will be told of", async ({ expect }) => {
      const stores = await open();
      const { cause, conversationId } = await openOne(stores);
      const news = { kind: "case-replied", channel: "mail", madeAt: hoursAfterNoon(3) } as const;
      await stores.outbox.plan(cause, [noticeOf(cause), noticeOf(cause, { name: "news", ...news })]);
      const lastNews = () => stores.outbox.lastNewsAt(conversationId);
      const before = await lastNews();
      await stores.outbox.claim(NOON, hoursAfterNoon(1), "a");
      const claimed = await stores.outbox.claim(NOON, hoursAfterNoon(1), "b");
      if (claimed === undefined) throw new Error("nothing was due");
      await stores.outbox.end(claimed, "dropped", NOON);

      expect(before).toEqual(hoursAfterNoon(3));
      expect(claimed.name).toBe("news");
      expect(await lastNews()).toBeUndefined();
    });

    it("keeps nothing of a conversation that is erased", async ({ expect }) => {
      const stores = await open();
      const { cause, conversationId } = await openOne(stores);
      await openOne(stores);
      await stores.outbox.plan(cause, [noticeOf(cause)]);
      const claimed = await stores.outbox.claim(NOON, hoursAfterNoon(1), "a");
      const given = await stores.mailAddresses.give(
        { id: "m", conversationId, caseId: "c", hash: "h", at: NOON },
        NOON,
      );
      await stores.presence.seeVisitor(conversationId, NOON);

      expect(await stores.conversations.erase(conversationId, NOON)).toBe(true);
      expect(claimed && (await stores.outbox.end(claimed, "sent", NOON))).toBe(false);
      expect(await stores.mailAddresses.find(given.id)).toBeUndefined();
      expect(await stores.presence.visitorSeenAt(conversationId)).toBeUndefined();
      expect(await stores.outbox.readCauses(0, ALL)).toHaveLength(1);
    });
  });

  describe(`${name}: visitors' addresses`, () => {
    it("asks for an address once, and again after it expired or was unsubscribed and is given anew", async ({
      expect,
    }) => {
      const stores = await open();
      const { conversationId } = await openOne(stores);
      const give = (hours: number) =>
        stores.mailAddresses.give(
          { id: `id-${hours}`, conversationId, caseId: "c", hash: "h", at: hoursAfterNoon(hours) },
          hoursAfterNoon(hours - 48),
        );
      const asked = async (hours: number) => {
        const { id, state, askedAt } = await give(hours);
        return [id, state, askedAt];
      };

      expect(await asked(0)).toEqual(["id-0", "unconfirmed", NOON]);
      expect(await asked(0)).toEqual(["id-0", "unconfirmed", NOON]);
      expect(await asked(1)).toEqual(["id-0", "unconfirmed", NOON]);
      expect(await asked(49)).toEqual(["id-0", "unconfirmed", hoursAfterNoon(49)]);
      expect(await stores.mailAddresses.unsubscribe("id-0")).toBe(true);
      expect(await asked(49)).toEqual(["id-0", "unsubscribed", hoursAfterNoon(49)]);
      expect(await asked(50)).toEqual(["id-0", "unconfirmed", hoursAfterNoon(50)]);
      expect(await stores.mailAddresses.unsubscribe("nobody")).toBe(false);
    });

    it("confirms an address as it was asked for last, together with a notice", async ({ expect }) => {
      const stores = await open();
      const { conversationId, cause } = await openOne(stores);
      const given = await stores.mailAddresses.give(
        { id: "m", conversationId, caseId: "c", hash: "h", at: NOON },
        NOON,
      );
      const notice = noticeOf(cause, { name: "confirmed", kind: "address-confirmed", recipient: "m", channel: "mail" });
      const stale = await stores.mailAddresses.confirm({ ...given, askedAt: hoursAfterNoon(-1) }, notice);
      const confirmed = await stores.mailAddresses.confirm(given, notice);
      const again = await stores.mailAddresses.confirm(given, { ...notice, name: "again" });

      expect([stale, confirmed, again]).toEqual([false, true, false]);
      expect(await stores.mailAddresses.findByHash(conversationId, ["other", "h"])).toEqual({
        ...given,
        state: "confirmed",
      });
      expect(await stores.mailAddresses.findByHash("elsewhere", ["h"])).toBeUndefined();
      expect(await stores.outbox.claim(NOON, hoursAfterNoon(1), "a")).toMatchObject({ name: "confirmed" });
      expect(await stores.outbox.claim(NOON, hoursAfterNoon(1), "b")).toBeUndefined();
    });
  });

  describe(`${name}: presence and reach`, () => {
    it("knows who was seen last when, and nothing of whom there is no account or case", async ({ expect }) => {
      const stores = await open();
      const { conversationId } = await openOne(stores);
      const other = conversation();
      await stores.conversations.start(other, []);
      const helper = account();
      await stores.staff.add(helper);
      for (const hours of [1, 0]) {
        await stores.presence.seeHelper(helper.id, hoursAfterNoon(hours));
        await stores.presence.seeVisitor(conversationId, hoursAfterNoon(hours));
      }
      await stores.presence.seeHelper("nobody", NOON);
      await stores.presence.seeVisitor(other.id, NOON);

      expect(await stores.presence.helpersSeenSince(hoursAfterNoon(1))).toEqual(new Set([helper.id]));
      expect(await stores.presence.helpersSeenSince(hoursAfterNoon(2))).toEqual(new Set());
      expect(await stores.presence.visitorSeenAt(conversationId)).toEqual(hoursAfterNoon(1));
      expect(await stores.presence.visitorSeenAt(other.id)).toBeUndefined();
    });

    it("keeps where each of the staff is told of cases", async ({ expect }) => {
      const stores = await open();
      const helper = account();
      await stores.staff.add(helper);
      await stores.staffReach.set({ accountId: helper.id, mail: "old@city.example", quiet: undefined });
      const reach = { accountId: helper.id, mail: "new@city.example", quiet: "20:00-08:00" };
      await stores.staffReach.set(reach);

      expect(await stores.staffReach.list()).toEqual([reach]);
    });
  });
}
