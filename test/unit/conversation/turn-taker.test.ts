import { describe, it, vi } from "vitest";
import { atStage } from "#src/people/handoff/machine/stage.ts";
import { createTurnTaker } from "#src/conversation/turn-taker.ts";
import { finishCutTurns } from "#src/conversation/finish-cut-turns.ts";
import { type Answer, GREETING, handedOff, makeTurnParts, STOPPED, type TurnParts } from "#test/support/turn-parts.ts";
import { hoursAfterNoon, message as recordedMessage, openCase } from "#test/support/records.ts";

const MESSAGE = { text: "Hello", clientTurnId: "client-1" };

/** An answer that is given when the test says so, or at once when it is not wanted any more. */
function heldAnswer() {
  const { promise, resolve } = Promise.withResolvers<typeof GREETING>();
  const asked = Promise.withResolvers<void>();
  const answer: Answer = async (_text, signal) => {
    signal?.addEventListener("abort", () => resolve(STOPPED));
    asked.resolve();
    return promise;
  };
  return { answer, isAsked: asked.promise, give: () => resolve(GREETING) };
}

async function kindsOf({ parts, conversation }: TurnParts): Promise<readonly string[]> {
  return (await parts.conversations.read(conversation.id, 0, 100)).map(({ kind }) => kind);
}

describe("a turn", () => {
  it("is acknowledged once its message is in the record, before it is answered", async ({ expect }) => {
    const held = heldAnswer();
    const made = await makeTurnParts(held.answer);
    const { promise: accepted, resolve } = Promise.withResolvers<number>();
    const taken = createTurnTaker(made.parts).take(made.conversation, MESSAGE, { accepted: ({ seq }) => resolve(seq) });

    expect(await accepted).toBe(1);
    expect(await kindsOf(made)).toEqual(["message.visitor"]);
    held.give();
    expect(await taken).toMatchObject({ ok: true, value: { outcome: "small-talk" } });
    expect(await kindsOf(made)).toEqual(["message.visitor", "turn.small-talk"]);
  });

  it("waits for the one before in its conversation, and for no other", async ({ expect }) => {
    const answers: string[] = [];
    const held = heldAnswer();
    const answer: Answer = async (text, signal) => {
      if (text === "first") await held.answer(text, signal);
      answers.push(text);
      return GREETING;
    };
    const { parts, conversation } = await makeTurnParts(answer);
    const other = { ...conversation, id: "another-conversation" };
    await parts.conversations.start(other, []);
    const turns = createTurnTaker(parts);
    const first = turns.take(conversation, { text: "first", clientTurnId: "client-1" });
    await held.isAsked;
    const second = turns.take(conversation, { text: "second", clientTurnId: "client-2" });
    await turns.take(other, { text: "elsewhere", clientTurnId: "client-3" });

    expect(answers).toEqual(["elsewhere"]);
    held.give();
    await Promise.all([first, second]);
    expect(answers).toEqual(["elsewhere", "first", "second"]);
  });

  it("is recorded as stopped when it is stopped on its way", async ({ expect }) => {
    const held = heldAnswer();
    const made = await makeTurnParts(held.answer);
    const turns = createTurnTaker(made.parts);
    const { promise: turnId, resolve } = Promise.withResolvers<string>();
    const taken = turns.take(made.conversation, MESSAGE, { accepted: (event) => resolve(event.turnId) });
    await held.isAsked;

    expect(await turns.stop(made.conversation, await turnId)).toBe(true);
    expect(await taken).toMatchObject({ ok: true, value: { outcome: "stopped" } });
    expect(await turns.stop(made.conversation, await turnId)).toBe(true);
    expect(await kindsOf(made)).toEqual(["message.visitor", "turn.stopped"]);
  });

  it("goes on without a reader for a minute, and no longer", async ({ expect }) => {
    vi.useFakeTimers();
    try {
      const held = heldAnswer();
      const made = await makeTurnParts(held.answer, { turnBudgetMs: 1_000_000 });
      const turns = createTurnTaker(made.parts);
      const leave = turns.attachReader(made.conversation.id);
      const taken = turns.take(made.conversation, MESSAGE);
      await held.isAsked;
      leave();
      leave();
      await vi.advanceTimersByTimeAsync(59_000);
      const comeBack = turns.attachReader(made.conversation.id);
      await vi.advanceTimersByTimeAsync(120_000);
      expect(await kindsOf(made)).toEqual(["message.visitor"]);
      comeBack();
      await vi.advanceTimersByTimeAsync(60_000);

      expect(await taken).toMatchObject({ ok: true, value: { outcome: "stopped" } });
    } finally {
      vi.useRealTimers();
    }
  });

  it("ends with a person when its time is up, and keeps that", async ({ expect }) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const held = heldAnswer();
      const made = await makeTurnParts(held.answer, { turnBudgetMs: 1000 });
      const taken = createTurnTaker(made.parts).take(made.conversation, MESSAGE);
      await held.isAsked;
      await vi.advanceTimersByTimeAsync(1000);

      expect(await taken).toMatchObject({ ok: true, value: { outcome: "handed-off", reason: "model-failed" } });
      held.give();
      await vi.advanceTimersByTimeAsync(0);
      expect(await kindsOf(made)).toEqual(["message.visitor", "turn.handed-off", "case.opened"]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("ends with a person when something breaks, and the log gets no text", async ({ expect }) => {
    const logged: unknown[] = [];
    const made = await makeTurnParts(
      async (text) => {
        throw new TypeError(`broken by ${text}`);
      },
      { log: { info: () => {}, warn: () => {}, error: (event, details) => logged.push([event, details]) } },
    );
    const taken = await createTurnTaker(made.parts).take(made.conversation, MESSAGE);

    expect(taken).toMatchObject({ ok: true, value: { outcome: "handed-off", reason: "model-failed" } });
    expect(logged).toEqual([["turn-failed", { error: "TypeError" }]]);
  });

  it("is not spoken over a helper who came while it was prepared", async ({ expect }) => {
    const held = heldAnswer();
    const made = await makeTurnParts(held.answer);
    const { parts, conversation } = made;
    const taken = createTurnTaker(parts).take(conversation, MESSAGE);
    await held.isAsked;
    const waiting = openCase({ conversationId: conversation.id });
    await parts.cases.open({ case: waiting, events: [], limit: undefined });
    const claimed = { ...waiting, ...atStage("processing"), helper: { id: "h1", name: "Li" } } as const;
    await parts.cases.change({ before: waiting, after: claimed, events: [] });
    held.give();

    expect(await taken).toMatchObject({ ok: true, value: { outcome: "with-person" } });
    expect(await kindsOf(made)).toEqual(["message.visitor", "turn.with-person"]);
  });

  it("opens one case, and tells of the same one while it is open", async ({ expect }) => {
    const made = await makeTurnParts(async () => handedOff());
    const turns = createTurnTaker(made.parts);
    const first = await turns.take(made.conversation, MESSAGE);
    const second = await turns.take(made.conversation, { ...MESSAGE, clientTurnId: "client-2" });
    const caseOf = (taken: typeof first) => (taken.ok ? taken.value.handoff?.number : undefined);

    expect(caseOf(first)).toMatch(/^QD-/u);
    expect(caseOf(second)).toBe(caseOf(first));
    expect((await kindsOf(made)).filter((kind) => kind === "case.opened")).toHaveLength(1);
  });

  it("names the team and no case once a site has had its cases of the hour", async ({ expect }) => {
    const made = await makeTurnParts(async () => handedOff(), { casesPerHour: 1 });
    const turns = createTurnTaker(made.parts);
    await turns.take(made.conversation, MESSAGE);
    const other = { ...made.conversation, id: "another-conversation" };
    await made.parts.conversations.start(other, []);
    const taken = await turns.take(other, MESSAGE);

    expect(taken).toMatchObject({ ok: true, value: { outcome: "handed-off", handoff: { offered: true } } });
    expect(taken.ok && taken.value.handoff?.caseId).toBeUndefined();
  });

  it("that a crash cut off is finished once, whoever asks first", async ({ expect }) => {
    const made = await makeTurnParts(async () => GREETING);
    const { parts, conversation } = made;
    await parts.conversations.append(conversation.id, [recordedMessage("t1"), recordedMessage("t2")]);
    const finished = await finishCutTurns(parts, createTurnTaker(parts), hoursAfterNoon(1));
    const again = await finishCutTurns(parts, createTurnTaker(parts), hoursAfterNoon(1));

    expect([finished, again].map((done) => done.finished)).toEqual([2, 0]);
    expect((await kindsOf(made)).filter((kind) => kind === "turn.small-talk")).toHaveLength(2);
  });

  it("that a crash cut off is finished though redacting made its message longer than one may be", async ({
    expect,
  }) => {
    const made = await makeTurnParts(async () => GREETING);
    const { parts, conversation } = made;
    const mails = "[e-mail] ".repeat(143);
    await parts.conversations.append(conversation.id, [recordedMessage("t1", mails), recordedMessage("t2")]);

    expect(await finishCutTurns(parts, createTurnTaker(parts), hoursAfterNoon(1))).toEqual({ finished: 2, failed: 0 });
    expect((await kindsOf(made)).filter((kind) => kind === "turn.small-talk")).toHaveLength(2);
  });

  it("that cannot be finished holds up no other", async ({ expect }) => {
    const { parts, conversation } = await makeTurnParts(async () => GREETING);
    await parts.conversations.append(conversation.id, [recordedMessage("t1"), recordedMessage("t2")]);
    const taker = createTurnTaker(parts);
    const finish: typeof taker.finish = async (found, message) => {
      if (message.turnId === "t1") throw new Error("it cannot");
      return taker.finish(found, message);
    };

    expect(await finishCutTurns(parts, { finish }, hoursAfterNoon(1))).toEqual({ finished: 1, failed: 1 });
  });

  it("is answered after all when the helper gave the conversation back before they had the message", async ({
    expect,
  }) => {
    const made = await makeTurnParts(async () => GREETING);
    const { parts, conversation } = made;
    const waiting = openCase({ conversationId: conversation.id });
    await parts.cases.open({ case: waiting, events: [], limit: undefined });
    const claimed = { ...waiting, ...atStage("processing"), helper: { id: "h1", name: "Li" } } as const;
    await parts.cases.change({ before: waiting, after: claimed, events: [] });
    // A double that is told of the helper in the very moment the case is closed.
    const cases: typeof parts.cases = {
      ...parts.cases,
      async findOpen(id) {
        const open = await parts.cases.findOpen(id);
        if (open?.stage === "processing") {
          await parts.cases.change({
            before: open,
            after: { ...open, ...atStage("closed"), outcome: "solved" },
            events: [],
          });
        }
        return open;
      },
    };
    const taken = await createTurnTaker({ ...parts, cases }).take(conversation, MESSAGE);

    expect(taken).toMatchObject({ ok: true, value: { outcome: "small-talk" } });
    expect(await kindsOf(made)).toEqual(["message.visitor", "turn.small-talk"]);
  });

  it("that a crash cut off is finished when its message is sent again", async ({ expect }) => {
    let isBroken = true;
    const made = await makeTurnParts(async () => GREETING);
    const { parts, conversation } = made;
    const append: typeof parts.conversations.append = async (id, events, condition) => {
      if (isBroken && events[0]?.kind.startsWith("turn.")) throw new Error("the disk is full");
      return parts.conversations.append(id, events, condition);
    };
    const broken = {
      ...parts,
      conversations: { ...parts.conversations, append },
      cases: { ...parts.cases, open: fail },
    };
    const turns = createTurnTaker(broken);

    await expect(turns.take(conversation, MESSAGE)).rejects.toThrow();
    expect(await kindsOf(made)).toEqual(["message.visitor"]);
    isBroken = false;
    expect(await turns.take(conversation, MESSAGE)).toMatchObject({ ok: true, value: { outcome: "small-talk" } });
    expect(await kindsOf(made)).toEqual(["message.visitor", "turn.small-talk"]);
  });

  it("is lost with its conversation when that is erased on the way", async ({ expect }) => {
    const held = heldAnswer();
    const { parts, conversation } = await makeTurnParts(held.answer);
    const taken = createTurnTaker(parts).take(conversation, MESSAGE);
    await held.isAsked;
    await parts.conversations.erase(conversation.id, hoursAfterNoon(1));
    held.give();

    expect(await taken).toEqual({ ok: false, error: "no-conversation" });
  });
});

async function fail(): Promise<never> {
  throw new Error("the disk is full");
}
