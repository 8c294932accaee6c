/** What the closed loop asks of the store of cases. */
import { describe, it } from "vitest";
import type { Case } from "#src/people/handoff/case.ts";
import type { CaseEntry } from "#src/people/handoff/machine/entry.ts";
import { atStage } from "#src/people/handoff/machine/stage.ts";
import type { Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { conversation, hoursAfterNoon, NOON, openCase } from "#test/support/records.ts";
import type { OpenStores } from "./stores.ts";

async function start({ conversations }: Stores): Promise<string> {
  const started = conversation();
  await conversations.start(started, []);
  return started.id;
}

/** Opens a case in a conversation of its own. */
async function opened(stores: Stores): Promise<Case> {
  const fresh = openCase({ conversationId: await start(stores) });
  await stores.cases.open({ case: fresh, events: [], limit: undefined });
  return fresh;
}

const entryOf = ({ id }: Case, place: number): CaseEntry => ({
  caseId: id,
  place,
  at: NOON,
  transition: "submit",
  from: undefined,
  to: "submitted",
  actor: "visitor",
  accountId: undefined,
  reason: undefined,
});

export function describeCaseLoopContract(name: string, open: OpenStores): void {
  describe(`${name}: the log of a case`, () => {
    it("has what was done in the same write, in order, and nothing that was not", async ({ expect }) => {
      const stores = await open();
      const fresh = openCase({ conversationId: await start(stores) });
      const submitted = entryOf(fresh, 1);
      await stores.cases.open({ case: fresh, events: [], entries: [submitted], limit: undefined });
      const claimed: CaseEntry = {
        ...submitted,
        place: 2,
        transition: "claim",
        from: "submitted",
        to: "processing",
        actor: "helper",
        accountId: "wang",
        reason: "why",
      };
      const change = {
        before: fresh,
        after: { ...fresh, ...atStage("processing"), helper: { id: "wang", name: "Wang" } },
        events: [],
        entries: [claimed],
      };

      expect([await stores.cases.change(change), await stores.cases.change(change)]).toEqual([true, false]);
      expect(await stores.cases.readEntries(fresh.id)).toStrictEqual([submitted, claimed]);
      expect(await stores.cases.readEntries("none")).toEqual([]);
    });

    it("has no entry of a case that was not opened", async ({ expect }) => {
      const stores = await open();
      const first = await opened(stores);
      const second = openCase({ conversationId: first.conversationId });

      await stores.cases.open({ case: second, events: [], entries: [entryOf(second, 1)], limit: undefined });

      expect(await stores.cases.readEntries(second.id)).toEqual([]);
    });

    it("goes on without its reasons when the conversation is erased, and says that the case was withdrawn", async ({
      expect,
    }) => {
      const stores = await open();
      const fresh = openCase({ conversationId: await start(stores) });
      const submitted = { ...entryOf(fresh, 1), reason: "what a helper noted" };
      await stores.cases.open({ case: fresh, events: [], entries: [submitted], limit: undefined });
      await stores.conversations.erase(fresh.conversationId ?? "", hoursAfterNoon(1));

      expect(await stores.cases.readEntries(fresh.id)).toStrictEqual([
        { ...submitted, reason: undefined },
        {
          ...entryOf(fresh, 2),
          at: hoursAfterNoon(1),
          transition: "withdraw",
          from: "submitted",
          to: "withdrawn",
          actor: "visitor",
        },
      ]);
    });
  });

  describe(`${name}: cases beside each other`, () => {
    it("keeps everything that the closed loop knows of a case", async ({ expect }) => {
      const stores = await open();
      const waiting = await opened(stores);
      const deadline = { since: NOON, by: hoursAfterNoon(3), clock: "wall" } as const;
      const handling: Case["handling"] = {
        class: "complaint",
        priority: "P2",
        steps: 7,
        stageSince: hoursAfterNoon(1),
        due: deadline,
        handling: deadline,
        pausedMs: 12,
        nudges: 1,
        objections: 2,
        objectedBy: "wang",
        extension: { state: "granted", askedBy: "wang", workingDays: 3 },
        reply: { by: "wang", outcome: "explained" },
        redos: 1,
        evaluation: { contacted: true, solved: false, satisfied: 2 },
        rejection: { code: "in-court", by: "li" },
        appealed: true,
        into: "other",
        receipt: "12345-1",
      };
      const after: Case = { ...waiting, ...atStage("redo"), handling, wakesAt: hoursAfterNoon(2) };

      expect(await stores.cases.change({ before: waiting, after, events: [] })).toBe(true);
      expect(await stores.cases.find(waiting.id)).toStrictEqual({ ...after, version: 2 });
    });

    it("finds those that time does something to, the longest due first", async ({ expect }) => {
      const stores = await open();
      const wake = async (hours: number) => {
        const before = await opened(stores);
        await stores.cases.change({ before, after: { ...before, wakesAt: hoursAfterNoon(hours) }, events: [] });
        return before.id;
      };
      const second = await wake(2);
      const first = await wake(1);
      await wake(4);
      await opened(stores);
      const idsAt = async (hours: number, limit: number) =>
        (await stores.cases.findAwake(hoursAfterNoon(hours), limit)).map(({ id }) => id);

      expect(await idsAt(2, 10)).toEqual([first, second]);
      expect(await idsAt(3, 1)).toEqual([first]);
      expect(await idsAt(0, 10)).toEqual([]);
    });

    it("opens none again beside one that is open", async ({ expect }) => {
      const stores = await open();
      const first = await opened(stores);
      await stores.cases.change({ before: first, after: { ...first, ...atStage("follow-up") }, events: [] });
      const closed = await stores.cases.find(first.id);
      if (closed === undefined) throw new Error("the case is gone");
      const second = openCase({ conversationId: first.conversationId });
      await stores.cases.open({ case: second, events: [], limit: undefined });

      const again = { before: closed, after: { ...closed, ...atStage("redo") }, events: [] };

      expect(await stores.cases.change(again)).toBe(false);
      expect(await stores.cases.find(first.id)).toStrictEqual(closed);
    });

    it("merges two into each other only one way, when both are tried at the same moment", async ({ expect }) => {
      const stores = await open();
      const [one, other] = [await opened(stores), await opened(stores)];
      const merge = (before: Case, beside: Case) =>
        stores.cases.change({ before, after: { ...before, ...atStage("merged") }, events: [], beside });

      const merged = await Promise.all([merge(one, other), merge(other, one)]);

      expect(merged.filter(Boolean)).toHaveLength(1);
    });
  });
}
