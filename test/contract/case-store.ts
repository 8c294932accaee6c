import { describe, it } from "vitest";
import { atStage } from "#src/people/handoff/machine/stage.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import {
  account,
  caseClaimed,
  caseOpened,
  conversation,
  hoursAfterNoon,
  message,
  NOON,
  openCase,
  turn,
} from "#test/support/records.ts";
import type { OpenStores } from "./stores.ts";

async function start({ conversations }: Stores): Promise<string> {
  const started = conversation();
  await conversations.start(started, []);
  return started.id;
}

/** Opens a case in a conversation of its own. */
async function opened(stores: Stores, given: Partial<Case> = {}): Promise<Case> {
  const fresh = openCase({ ...given, conversationId: await start(stores) });
  await stores.cases.open({ case: fresh, events: [caseOpened(fresh)], limit: undefined });
  return fresh;
}

const claimedBy = (waiting: Case, name: string): Case => ({
  ...waiting,
  ...atStage("processing"),
  helper: { id: name, name },
});

const kindsOf = async ({ conversations }: Stores, conversationId: string): Promise<readonly string[]> =>
  (await conversations.read(conversationId, 0, 100)).map(({ kind }) => kind);

export function describeCaseStoreContract(name: string, open: OpenStores): void {
  describe(`${name}: opening a case`, () => {
    it("writes it together with its events", async ({ expect }) => {
      const stores = await open();
      const fresh = openCase({ conversationId: await start(stores), contact: { kind: "phone", sealed: "sealed" } });

      const result = await stores.cases.open({
        case: fresh,
        events: [turn("t1"), caseOpened(fresh)],
        limit: undefined,
      });

      expect(result).toMatchObject({ kind: "opened", events: [{ seq: 1, kind: "turn.answered" }, { seq: 2 }] });
      expect(await stores.cases.find(fresh.id)).toStrictEqual(fresh);
      expect(await stores.cases.findByNumber(fresh.number)).toStrictEqual(fresh);
      expect(await stores.cases.findOpen(fresh.conversationId ?? "")).toStrictEqual(fresh);
    });

    it("finds none where there is none", async ({ expect }) => {
      const { cases } = await open();

      expect(await cases.find("none")).toBeUndefined();
      expect(await cases.findByNumber("none")).toBeUndefined();
      expect(await cases.findOpen("none")).toBeUndefined();
    });

    it("opens no second one beside one that is not closed", async ({ expect }) => {
      const stores = await open();
      const first = await opened(stores);
      const second = openCase({ conversationId: first.conversationId });

      const result = await stores.cases.open({ case: second, events: [caseOpened(second)], limit: undefined });

      expect(result).toEqual({ kind: "open-already", case: first });
      expect(await stores.cases.find(second.id)).toBeUndefined();
      expect(await kindsOf(stores, first.conversationId ?? "")).toEqual(["case.opened"]);
    });

    it("opens one when ten want to at the same moment", async ({ expect }) => {
      const stores = await open();
      const conversationId = await start(stores);
      const wanted = Array.from({ length: 10 }, () => openCase({ conversationId }));

      const results = await Promise.all(
        wanted.map((one) => stores.cases.open({ case: one, events: [caseOpened(one)], limit: undefined })),
      );

      expect(results.filter(({ kind }) => kind === "opened")).toHaveLength(1);
      expect(results.filter(({ kind }) => kind === "open-already")).toHaveLength(9);
      expect(await kindsOf(stores, conversationId)).toEqual(["case.opened"]);
    });

    it("opens another once the first is closed", async ({ expect }) => {
      const stores = await open();
      const first = await opened(stores);
      await stores.cases.change({
        before: first,
        after: { ...first, ...atStage("closed"), outcome: "solved" },
        events: [],
      });
      const second = openCase({ conversationId: first.conversationId });

      expect(await stores.cases.findOpen(first.conversationId ?? "")).toBeUndefined();
      expect(await stores.cases.open({ case: second, events: [], limit: undefined })).toEqual({
        kind: "opened",
        events: [],
      });
    });

    it("tells of a case of the same id, closed or not", async ({ expect }) => {
      const stores = await open();
      const first = await opened(stores);
      await stores.cases.change({ before: first, after: { ...first, ...atStage("closed") }, events: [] });

      const again = await stores.cases.open({ case: first, events: [turn("t1")], limit: undefined });

      expect(again).toMatchObject({ kind: "open-already", case: { id: first.id, ...atStage("closed") } });
      expect(await kindsOf(stores, first.conversationId ?? "")).toEqual(["case.opened"]);
    });

    it("says that a number is taken", async ({ expect }) => {
      const stores = await open();
      const { number } = await opened(stores);
      const conversationId = await start(stores);
      const second = openCase({ conversationId, number });

      const result = await stores.cases.open({ case: second, events: [caseOpened(second)], limit: undefined });

      expect(result).toEqual({ kind: "number-taken" });
      expect(await kindsOf(stores, conversationId)).toEqual([]);
    });

    it("says that an event was recorded before", async ({ expect }) => {
      const stores = await open();
      const conversationId = await start(stores);
      await stores.conversations.append(conversationId, [turn("t1")]);
      const fresh = openCase({ conversationId });

      const result = await stores.cases.open({
        case: fresh,
        events: [caseOpened(fresh), turn("t1")],
        limit: undefined,
      });

      expect(result).toMatchObject({ kind: "recorded-before", event: { seq: 1, kind: "turn.answered" } });
      expect(await stores.cases.find(fresh.id)).toBeUndefined();
      expect(await kindsOf(stores, conversationId)).toEqual(["turn.answered"]);
    });

    it("says that there is no conversation", async ({ expect }) => {
      const { cases } = await open();
      const fresh = openCase({ conversationId: "never-started" });

      const result = await cases.open({ case: fresh, events: [caseOpened(fresh)], limit: undefined });

      expect(result).toEqual({ kind: "no-conversation" });
      expect(await cases.find(fresh.id)).toBeUndefined();
    });

    it("holds the limit of a site, also when many come at the same moment", async ({ expect }) => {
      const stores = await open();
      const limit = { since: NOON, most: 3 };
      const openOne = async (given: Partial<Case> = {}) => {
        const fresh = openCase({ ...given, conversationId: await start(stores) });
        return stores.cases.open({ case: fresh, events: [caseOpened(fresh)], limit });
      };
      await opened(stores, { openedAt: hoursAfterNoon(-1) });

      const results = await Promise.all(Array.from({ length: 6 }, () => openOne()));

      expect(results.filter(({ kind }) => kind === "opened")).toHaveLength(3);
      expect(results.filter(({ kind }) => kind === "limit-reached")).toHaveLength(3);
      expect(await openOne({ site: "https://other.example" })).toMatchObject({ kind: "opened" });
      expect(await stores.cases.list({ limit: 20 })).toHaveLength(5);
    });
  });

  describe(`${name}: changing a case`, () => {
    it("changes it as it was read, counts its version up and appends the events", async ({ expect }) => {
      const stores = await open();
      const waiting = await opened(stores);
      const after: Case = {
        ...claimedBy(waiting, "Wang Fang"),
        contact: { kind: "wechat", sealed: "sealed" },
        firstReplyAt: hoursAfterNoon(1),
        closedAt: hoursAfterNoon(2),
        outcome: "transferred",
        ...atStage("closed"),
      };

      const changed = await stores.cases.change({
        before: waiting,
        after,
        events: [caseClaimed(waiting, "Wang Fang")],
      });

      expect(changed).toBe(true);
      expect(await stores.cases.find(waiting.id)).toStrictEqual({ ...after, version: 2 });
      expect(await kindsOf(stores, waiting.conversationId ?? "")).toEqual(["case.opened", "case.claimed"]);
    });

    it("lets exactly one of several claims win", async ({ expect }) => {
      const stores = await open();
      const waiting = await opened(stores);
      const names = ["Wang Fang", "Kim Minji", "Sato Ken", "Li Na"];

      const won = await Promise.all(
        names.map((helper) =>
          stores.cases.change({
            before: waiting,
            after: claimedBy(waiting, helper),
            events: [caseClaimed(waiting, helper)],
          }),
        ),
      );

      expect(won.filter(Boolean)).toHaveLength(1);
      const winner = names[won.indexOf(true)];
      expect(await stores.cases.find(waiting.id)).toMatchObject({ helper: { name: winner }, version: 2 });
      expect(await stores.conversations.read(waiting.conversationId ?? "", 1, 10)).toMatchObject([{ helper: winner }]);
    });

    it("writes nothing where a name is taken", async ({ expect }) => {
      const stores = await open();
      const waiting = await opened(stores);

      const changed = await stores.cases.change({
        before: waiting,
        after: claimedBy(waiting, "Wang Fang"),
        events: [caseClaimed(waiting, "Wang Fang"), caseOpened(waiting)],
      });

      expect(changed).toBe(false);
      expect(await stores.cases.find(waiting.id)).toStrictEqual(waiting);
      expect(await kindsOf(stores, waiting.conversationId ?? "")).toEqual(["case.opened"]);
    });

    it("logs who did it in the same write, and nothing where it is not done", async ({ expect }) => {
      const stores = await open();
      const waiting = await opened(stores);
      const [wang, kim] = [account({ name: "wang" }), account({ name: "kim" })];
      for (const one of [wang, kim]) await stores.staff.add(one);
      const claim = ({ id }: typeof wang) =>
        stores.cases.change({
          before: waiting,
          after: claimedBy(waiting, id),
          events: [caseClaimed(waiting, id)],
          log: { at: NOON, accountId: id, action: "claimed", caseId: waiting.id },
        });

      expect([await claim(wang), await claim(kim)]).toEqual([true, false]);
      expect(await stores.staff.readLog(waiting.id)).toStrictEqual([
        { at: NOON, accountId: wang.id, action: "claimed", caseId: waiting.id },
      ]);
    });

    it("does not write back what was erased meanwhile", async ({ expect }) => {
      const stores = await open();
      const waiting = await opened(stores);
      await stores.conversations.erase(waiting.conversationId ?? "", hoursAfterNoon(1));

      const change = { before: waiting, after: claimedBy(waiting, "Wang Fang"), events: [caseClaimed(waiting, "W")] };

      expect(await stores.cases.change(change)).toBe(false);
      expect(await stores.cases.find(waiting.id)).toMatchObject({
        ...atStage("withdrawn"),
        outcome: "withdrawn",
        question: "",
      });
    });
  });

  describe(`${name}: listing cases`, () => {
    it("has the open ones first, each in the order of their promises, whatever the offset", async ({ expect }) => {
      const stores = await open();
      const closed = await opened(stores, { promisedBy: "2026-11-20T09:00:00+08:00" });
      const after: Case = { ...closed, ...atStage("closed"), closedAt: NOON };
      await stores.cases.change({ before: closed, after, events: [] });
      const third = await opened(stores, { promisedBy: "2026-11-26T10:00:00+08:00" });
      const first = await opened(stores, { promisedBy: "2026-11-26T09:00:00+09:00" });
      const second = await opened(stores, { promisedBy: "2026-11-26T01:00:00Z" });

      const ids = async (limit: number) => (await stores.cases.list({ limit })).map(({ id }) => id);

      expect(await ids(10)).toEqual([first.id, second.id, third.id, closed.id]);
      expect(await ids(2)).toEqual([first.id, second.id]);
    });

    it("has the closed ones from the last to the first, so that a limit cuts off the oldest", async ({ expect }) => {
      const stores = await open();
      const closeAt = async (hours: number, given: Partial<Case>) => {
        const before = await opened(stores, given);
        const after: Case = { ...before, ...atStage("closed"), closedAt: hoursAfterNoon(hours) };
        await stores.cases.change({ before, after, events: [] });
        return before.id;
      };
      const second = await closeAt(2, { promisedBy: "2026-11-20T09:00:00+08:00" });
      const third = await closeAt(1, { promisedBy: "2026-11-22T09:00:00+08:00" });
      const first = await closeAt(3, { promisedBy: "2026-11-21T09:00:00+08:00" });
      const waiting = await opened(stores);
      const ids = async (filter: { state?: "closed"; limit: number }) =>
        (await stores.cases.list(filter)).map(({ id }) => id);

      expect(await ids({ state: "closed", limit: 10 })).toEqual([first, second, third]);
      expect(await ids({ state: "closed", limit: 1 })).toEqual([first]);
      expect(await ids({ limit: 10 })).toEqual([waiting.id, first, second, third]);
    });

    it("sums the open ones up otherwise once one changes or something is said, and only then", async ({ expect }) => {
      const stores = await open();
      const jimo = await opened(stores, { team: "jimo-desk" });
      const elsewhere = await start(stores);
      const sums: string[] = [];
      const sumUp = async (): Promise<void> => {
        sums.push(await stores.cases.sumUpOpen(undefined), await stores.cases.sumUpOpen(["jimo-desk"]));
      };
      await sumUp();
      await stores.conversations.append(jimo.conversationId ?? "", [message("t1")]);
      await sumUp();
      await stores.cases.change({ before: jimo, after: claimedBy(jimo, "Wang"), events: [] });
      await sumUp();
      await stores.conversations.append(elsewhere, [message("t1")]);
      await sumUp();
      await opened(stores, { team: "city-desk" });
      await sumUp();
      const [ofAll, ofJimo] = [sums.filter((_, at) => at % 2 === 0), sums.filter((_, at) => at % 2 === 1)];

      expect(ofAll[3]).toBe(ofAll[2]);
      expect(new Set(ofAll).size).toBe(4);
      expect(new Set(ofJimo).size).toBe(3);
      expect(ofJimo.at(-1)).toBe(ofJimo[2]);
      expect(await stores.cases.sumUpOpen([])).toBe(await stores.cases.sumUpOpen(["nobody"]));
    });

    it("keeps to a state and to teams", async ({ expect }) => {
      const stores = await open();
      const city = await opened(stores, { team: "city-desk" });
      const jimo = await opened(stores, { team: "jimo-desk" });
      const taken = await opened(stores, { team: "jimo-desk" });
      await stores.cases.change({ before: taken, after: claimedBy(taken, account().name), events: [] });

      const ids = async (filter: { state?: "waiting" | "with-person"; teams?: readonly string[] }) =>
        new Set((await stores.cases.list({ ...filter, limit: 10 })).map(({ id }) => id));

      expect(await ids({ state: "waiting" })).toEqual(new Set([city.id, jimo.id]));
      expect(await ids({ state: "with-person" })).toEqual(new Set([taken.id]));
      expect(await ids({ teams: ["jimo-desk"] })).toEqual(new Set([jimo.id, taken.id]));
      expect(await ids({ state: "waiting", teams: ["jimo-desk", "other"] })).toEqual(new Set([jimo.id]));
      expect(await ids({ teams: [] })).toEqual(new Set());
    });
  });
}
