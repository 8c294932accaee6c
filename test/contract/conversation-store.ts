import fc from "fast-check";
import { describe, it } from "vitest";
import { atStage } from "#src/people/handoff/machine/stage.ts";
import type { NewEvent, RecordedEvent } from "#src/conversation/event.ts";
import type { Stores } from "#src/platform/adapters/sql-store/create-stores.ts";
import {
  caseOpened,
  conversation,
  hoursAfterNoon,
  languageChange,
  message,
  NOON,
  openCase,
  turn,
} from "#test/support/records.ts";
import type { OpenStores } from "./stores.ts";

/** The event at this place, as it is read. */
function placed({ once: _once, ...event }: NewEvent, seq: number): RecordedEvent {
  return { ...event, seq } as RecordedEvent;
}

const seqsOf = (events: readonly RecordedEvent[]): readonly number[] => events.map(({ seq }) => seq);
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

async function start({ conversations }: Stores, events: readonly NewEvent[] = []): Promise<string> {
  const started = conversation();
  await conversations.start(started, events);
  return started.id;
}

export function describeConversationStoreContract(name: string, open: OpenStores): void {
  describe(`${name}: conversations`, () => {
    it("keeps what is known of a conversation, and nothing that was not said", async ({ expect }) => {
      const { conversations } = await open();
      const bare = conversation();
      const whole = conversation({ language: "ja", channel: "wechat", district: "jimo" });
      await conversations.start(bare, []);
      await conversations.start(whole, []);

      expect(await conversations.find(bare.id)).toStrictEqual(bare);
      expect(await conversations.find(whole.id)).toStrictEqual(whole);
      expect(await conversations.find("never-started")).toBeUndefined();
    });

    it("starts one of an id only once, with its events or without any of the second", async ({ expect }) => {
      const { conversations } = await open();
      const first = conversation();

      expect(await conversations.start(first, [languageChange()])).toBe(true);
      expect(await conversations.start({ ...first, language: "ko" }, [languageChange(), turn("t1")])).toBe(false);
      expect(await conversations.find(first.id)).toStrictEqual(first);
      expect(seqsOf(await conversations.read(first.id, 0, 10))).toEqual([1]);
    });

    it("starts one of an id only once when it is asked twice at the same moment", async ({ expect }) => {
      const { conversations } = await open();
      const asked = conversation();

      const started = await Promise.all(upTo(5).map(() => conversations.start(asked, [languageChange()])));

      expect(started.filter(Boolean)).toHaveLength(1);
      expect(await conversations.read(asked.id, 0, 10)).toHaveLength(1);
    });

    it("says that there is nothing to append to", async ({ expect }) => {
      const { conversations } = await open();

      expect(await conversations.append("never-started", [message("t1")])).toEqual({ kind: "no-conversation" });
      expect(await conversations.read("never-started", 0, 10)).toEqual([]);
    });

    it("appends nothing when it is given nothing", async ({ expect }) => {
      const stores = await open();

      expect(await stores.conversations.append(await start(stores), [])).toEqual({ kind: "appended", events: [] });
    });

    it("erases for good: events, names, pending turns, and what the cases said", async ({ expect }) => {
      const stores = await open();
      const { conversations, cases } = stores;
      const id = await start(stores, [message("t1")]);
      const contact = { kind: "email", sealed: "sealed" } as const;
      const before = openCase({ conversationId: id, contact, fingerprint: "print" });
      await cases.open({ case: before, events: [caseOpened(before)], limit: undefined });

      expect(await conversations.erase(id, hoursAfterNoon(1))).toBe(true);

      expect(await conversations.find(id)).toBeUndefined();
      expect(await conversations.read(id, 0, 10)).toEqual([]);
      expect(await conversations.findOnce(id, "message:client-t1")).toBeUndefined();
      expect(await conversations.unanswered(hoursAfterNoon(9), 10)).toEqual([]);
      expect(await conversations.append(id, [turn("t1")])).toEqual({ kind: "no-conversation" });
      expect(await conversations.erase(id, hoursAfterNoon(2))).toBe(false);
      expect(await cases.find(before.id)).toStrictEqual({
        ...before,
        conversationId: undefined,
        question: "",
        contact: undefined,
        fingerprint: undefined,
        ...atStage("withdrawn"),
        handling: { ...before.handling, stageSince: hoursAfterNoon(1), due: undefined, steps: 2 },
        outcome: "withdrawn",
        closedAt: hoursAfterNoon(1),
        version: 2,
      });
    });

    it("leaves the end that a case has had already", async ({ expect }) => {
      const stores = await open();
      const { conversations, cases } = stores;
      const id = await start(stores);
      const before = openCase({ conversationId: id });
      await cases.open({ case: before, events: [], limit: undefined });
      const end = { ...atStage("closed"), outcome: "solved", closedAt: NOON } as const;
      await cases.change({ before, after: { ...before, ...end }, events: [] });

      await conversations.erase(id, hoursAfterNoon(1));

      expect(await cases.find(before.id)).toMatchObject({ ...end, conversationId: undefined, version: 3 });
    });

    it("leaves no case open when one is opened while it is erased", async ({ expect }) => {
      const stores = await open();
      const { conversations, cases } = stores;
      const id = await start(stores);
      const meanwhile = openCase({ conversationId: id });

      await Promise.all([
        conversations.erase(id, NOON),
        cases.open({ case: meanwhile, events: [], limit: undefined }),
        conversations.erase(id, NOON),
      ]);

      expect((await cases.find(meanwhile.id))?.stage).not.toBe("submitted");
    });

    it("erases as idle nothing that has a case open", async ({ expect }) => {
      const stores = await open();
      const { conversations, cases } = stores;
      const id = await start(stores, [message("t1")]);
      const before = openCase({ conversationId: id });
      await cases.open({ case: before, events: [], limit: undefined });

      expect(await conversations.eraseIdle(id, hoursAfterNoon(1))).toBe(false);
      expect(await cases.find(before.id)).toStrictEqual(before);
      expect(await conversations.read(id, 0, 10)).toHaveLength(1);

      await cases.change({ before, after: { ...before, ...atStage("closed"), outcome: "solved" }, events: [] });

      expect(await conversations.eraseIdle(id, hoursAfterNoon(1))).toBe(true);
      expect(await cases.find(before.id)).toMatchObject({ conversationId: undefined, outcome: "solved" });
    });

    it("erases only what is idle, where that is asked for", async ({ expect }) => {
      const stores = await open();
      const { conversations } = stores;
      const id = await start(stores, [message("t1", "How long?", hoursAfterNoon(2))]);

      expect(await conversations.eraseIdle(id, hoursAfterNoon(2))).toBe(false);
      expect(await conversations.read(id, 0, 10)).toHaveLength(1);
      expect(await conversations.eraseIdle(id, hoursAfterNoon(3))).toBe(true);
      expect(await conversations.read(id, 0, 10)).toEqual([]);
    });

    it("finds the conversations whose last event is older, the first that began first", async ({ expect }) => {
      const stores = await open();
      const { conversations } = stores;
      const began = (hours: number, events: readonly NewEvent[] = []) => {
        const begun = conversation({ startedAt: hoursAfterNoon(hours) });
        return conversations.start(begun, events).then(() => begun.id);
      };
      const second = await began(1, [languageChange(hoursAfterNoon(1)), languageChange(hoursAfterNoon(2))]);
      const first = await began(0);
      await began(1, [languageChange(hoursAfterNoon(1)), languageChange(hoursAfterNoon(4))]);
      await began(5);

      expect(await conversations.findIdle(hoursAfterNoon(4), 10)).toEqual([first, second]);
      expect(await conversations.findIdle(hoursAfterNoon(4), 1)).toEqual([first]);
      expect(await conversations.findIdle(NOON, 10)).toEqual([]);
    });

    it("finds the conversations in which turns were recorded within a time, page by page", async ({ expect }) => {
      const { conversations } = await open();
      const answeredAt = async (id: string, hours: number) => {
        const at = hoursAfterNoon(hours);
        await conversations.start(conversation({ id, startedAt: NOON }), [message("t", "?", at), turn("t", at)]);
      };
      await answeredAt("at-the-end", 2);
      await answeredAt("at-the-start", 1);
      await answeredAt("before", 0);
      await answeredAt("within", 1.5);
      await conversations.start(conversation({ id: "unanswered" }), [message("t", "?", hoursAfterNoon(1))]);
      const within = { since: hoursAfterNoon(1), until: hoursAfterNoon(2) };

      expect(await conversations.findAnswered(within, "", 10)).toEqual(["at-the-start", "within"]);
      expect(await conversations.findAnswered(within, "", 1)).toEqual(["at-the-start"]);
      expect(await conversations.findAnswered(within, "at-the-start", 10)).toEqual(["within"]);
      expect(await conversations.findAnswered(within, "within", 10)).toEqual([]);
    });
  });

  describe(`${name}: events`, () => {
    it("gives each its place, from 1, without gaps", async ({ expect }) => {
      const stores = await open();
      const id = await start(stores, [languageChange()]);
      const events = [message("t1"), turn("t1"), languageChange()];

      const appended = await stores.conversations.append(id, events);

      const expected = events.map((event, index) => placed(event, index + 2));
      expect(appended).toEqual({ kind: "appended", events: expected });
      expect(await stores.conversations.read(id, 1, 10)).toEqual(expected);
    });

    it("reads from a place on, as many as are wanted", async ({ expect }) => {
      const stores = await open();
      const id = await start(
        stores,
        upTo(7).map(() => languageChange()),
      );
      const { conversations } = stores;

      expect(seqsOf(await conversations.read(id, 0, 3))).toEqual([1, 2, 3]);
      expect(seqsOf(await conversations.read(id, 3, 3))).toEqual([4, 5, 6]);
      expect(seqsOf(await conversations.read(id, 6, 3))).toEqual([7]);
      expect(await conversations.read(id, 7, 3)).toEqual([]);
    });

    it("keeps conversations apart", async ({ expect }) => {
      const stores = await open();
      const [one, other] = [await start(stores), await start(stores)];

      await stores.conversations.append(one, [message("same")]);
      const appended = await stores.conversations.append(other, [message("same")]);

      expect(appended).toMatchObject({ kind: "appended", events: [{ seq: 1 }] });
    });

    it("gives fifty that come at the same moment fifty places", async ({ expect }) => {
      const stores = await open();
      const id = await start(stores);

      await Promise.all(upTo(50).map((number) => stores.conversations.append(id, [message(`t${number}`)])));

      const events = await stores.conversations.read(id, 0, 100);
      expect(seqsOf(events)).toEqual(upTo(50));
      expect(new Set(events.map((event) => JSON.stringify({ ...event, seq: 0 })))).toHaveLength(50);
    });

    it("records what is named once, and tells a repetition of it", async ({ expect }) => {
      const stores = await open();
      const id = await start(stores);
      const first = message("t1", "the first");
      await stores.conversations.append(id, [first]);

      const again = await stores.conversations.append(id, [message("t1", "the second"), languageChange()]);

      expect(again).toEqual({ kind: "recorded-before", event: placed(first, 1) });
      expect(await stores.conversations.read(id, 0, 10)).toHaveLength(1);
      expect(await stores.conversations.findOnce(id, "message:client-t1")).toEqual(placed(first, 1));
      expect(await stores.conversations.findOnce(id, "message:another")).toBeUndefined();
    });

    it("writes none of several events when the name of any is taken", async ({ expect }) => {
      const stores = await open();
      const id = await start(stores, [turn("t1")]);

      const appended = await stores.conversations.append(id, [languageChange(), turn("t1")]);

      expect(appended).toEqual({ kind: "recorded-before", event: placed(turn("t1"), 1) });
      expect(await stores.conversations.read(id, 0, 10)).toHaveLength(1);
    });

    it("records what is named once when it comes twenty times at the same moment", async ({ expect }) => {
      const stores = await open();
      const id = await start(stores);

      const appended = await Promise.all(upTo(20).map(() => stores.conversations.append(id, [message("t1")])));

      expect(appended.filter(({ kind }) => kind === "appended")).toHaveLength(1);
      expect(appended.filter(({ kind }) => kind === "recorded-before")).toHaveLength(19);
      expect(await stores.conversations.read(id, 0, 30)).toHaveLength(1);
    });

    it("appends under the condition that nobody has it only while no helper has its case", async ({ expect }) => {
      const stores = await open();
      const { conversations, cases } = stores;
      const id = await start(stores);
      const waiting = openCase({ conversationId: id });
      const withPerson = { ...waiting, ...atStage("processing"), helper: { id: "h1", name: "Wang Fang" } } as const;
      const appendUnowned = (turnId: string) => conversations.append(id, [turn(turnId)], "unowned");

      expect(await appendUnowned("t0")).toMatchObject({ kind: "appended" });
      await cases.open({ case: waiting, events: [], limit: undefined });
      expect(await appendUnowned("t1")).toMatchObject({ kind: "appended" });
      await cases.change({ before: waiting, after: withPerson, events: [] });
      expect(await appendUnowned("t2")).toEqual({ kind: "owner-changed" });
      expect(await appendUnowned("t1")).toMatchObject({ kind: "recorded-before" });
      expect(await conversations.append(id, [turn("t2")])).toMatchObject({ kind: "appended" });
      await cases.change({ before: { ...withPerson, version: 2 }, after: waiting, events: [] });
      expect(await appendUnowned("t3")).toMatchObject({ kind: "appended" });
      expect(await conversations.append("never", [turn("t")], "unowned")).toEqual({ kind: "no-conversation" });
    });

    it.for([
      { of: "characters beyond the basic plane", text: "𠮷野家 👩‍👩‍👧‍👦 𝒬ingdao" },
      { of: "Korean, Japanese and Chinese", text: "사업자등록 ガギグゲゴ 即墨" },
      { of: "quotation marks of every kind", text: `'"\`\\ “ ” 「」 '' "" \\'` },
      { of: "SQL", text: `'); drop table events; --` },
      { of: "parameters", text: "? ?1 :name @name $name" },
      { of: "control characters", text: "a\u0000b\u0001\r\n\t\u2028" },
      { of: "nothing", text: "" },
    ])("gives back a text of $of as it was", async ({ text }, { expect }) => {
      const stores = await open();
      const id = await start(stores);
      const named = { ...message("t1", text), once: `message:${text}` };

      await stores.conversations.append(id, [named]);

      expect(await stores.conversations.read(id, 0, 10)).toEqual([placed(named, 1)]);
      expect(await stores.conversations.findOnce(id, `message:${text}`)).toEqual(placed(named, 1));
    });

    it("gives back any text as it was", async ({ expect }) => {
      const stores = await open();

      await fc.assert(
        fc.asyncProperty(fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 20 }), async (texts) => {
          const id = await start(stores);
          const events = texts.map((text, index) => message(`t${index}`, text));

          await stores.conversations.append(id, events);

          const expected = events.map((event, index) => placed(event, index + 1));
          expect(await stores.conversations.read(id, 0, 100)).toEqual(expected);
        }),
        { numRuns: 30 },
      );
    });

    it("keeps events of 64 KiB", async ({ expect }) => {
      const stores = await open();
      const id = await start(stores);
      const large = message("t1", "问".repeat((64 * 1024) / 3));

      await stores.conversations.append(id, [large, turn("t1")]);

      expect(await stores.conversations.read(id, 0, 10)).toEqual([placed(large, 1), placed(turn("t1"), 2)]);
    });

    it("appends what is for a helper only where one has the conversation", async ({ expect }) => {
      const stores = await open();
      const id = await start(stores);
      const waiting = openCase({ conversationId: id });
      await stores.cases.open({ case: waiting, events: [], limit: undefined });
      const appendOwned = () => stores.conversations.append(id, [turn("t1")], "owned");

      expect(await appendOwned()).toEqual({ kind: "owner-changed" });
      const claimed = { ...waiting, ...atStage("processing"), helper: { id: "h1", name: "Li" } } as const;
      await stores.cases.change({ before: waiting, after: claimed, events: [] });
      expect(await appendOwned()).toMatchObject({ kind: "appended" });
    });

    it("reads the last events of some kinds, the latest first", async ({ expect }) => {
      const stores = await open();
      const { conversations } = stores;
      const id = await start(stores, [message("t1"), turn("t1"), languageChange(), message("t2")]);

      const last = await conversations.readLast(id, ["message.visitor", "turn.answered"], 2);

      expect(last.map(({ seq }) => seq)).toEqual([4, 2]);
      expect(await conversations.readLast(id, ["feedback"], 9)).toEqual([]);
      expect(await conversations.readLast("never", ["message.visitor"], 9)).toEqual([]);
    });

    it("finds the messages without a turn, oldest first", async ({ expect }) => {
      const stores = await open();
      const { conversations } = stores;
      const [one, other] = [await start(stores), await start(stores, [message("t4", "?", hoursAfterNoon(1))])];
      await conversations.append(one, [message("t1", "?", hoursAfterNoon(2)), languageChange()]);
      await conversations.append(one, [message("t2", "?", hoursAfterNoon(3))]);
      await conversations.append(one, [message("t3", "?", hoursAfterNoon(4))]);
      await conversations.append(one, [turn("t2")]);

      const expected = [
        { conversationId: other, turnId: "t4" },
        { conversationId: one, turnId: "t1" },
        { conversationId: one, turnId: "t3" },
      ];
      expect(await conversations.unanswered(hoursAfterNoon(9), 10)).toEqual(expected);
      expect(await conversations.unanswered(hoursAfterNoon(9), 2)).toEqual(expected.slice(0, 2));
      expect(await conversations.unanswered(hoursAfterNoon(2), 10)).toEqual(expected.slice(0, 1));
    });
  });
}
