import fc from "fast-check";
import { describe, it } from "vitest";
import { createCircuitBreaker } from "#src/platform/operations/create-circuit-breaker.ts";
import type { ChatFailure, ChatModel, ChatPart, ChatRequest } from "#src/platform/ports/chat-model.ts";

const REQUEST: ChatRequest = { messages: [], temperature: 0, maxTokens: 10 };
const WELL: ChatPart = { kind: "done", finish: "stop", usage: undefined };
const SECOND = 1000;
const FIRST_REST = 15 * SECOND;
const LONGEST_REST = 300 * SECOND;

const fails = (kind: ChatFailure["kind"], more: Partial<ChatFailure> = {}): ChatPart => ({
  kind: "failed",
  failure: { kind, detail: kind, ...more },
});
const ILL = fails("broken");
const KINDS = ["unreachable", "stalled", "broken", "cut", "unreadable", "busy"] as const;

/** A breaker before a model that ends as it is told, at a time that is told. */
function situation() {
  let end: ChatPart | Promise<ChatPart> = WELL;
  let time = 0;
  let asked = 0;
  const model: ChatModel = {
    name: "small",
    async *stream() {
      asked += 1;
      const now = end;
      yield { kind: "text", text: "a" };
      yield await now;
    },
  };
  const breaker = createCircuitBreaker(model, { now: () => new Date(time) });
  return {
    breaker,
    asked: () => asked,
    wait: (ms: number) => (time += ms),
    /** @returns whether the model was asked */
    ask: async (part: ChatPart) => {
      end = part;
      const before = asked;
      await Array.fromAsync(breaker.stream(REQUEST));
      return asked > before;
    },
    /** A request that ends when it is told to, if it may go at all. */
    open: async () => {
      const ending = Promise.withResolvers<ChatPart>();
      end = ending.promise;
      const before = asked;
      const parts = breaker.stream(REQUEST)[Symbol.asyncIterator]();
      await parts.next();
      if (asked === before) return undefined;
      return async (part: ChatPart) => {
        ending.resolve(part);
        while ((await parts.next()).done !== true);
      };
    },
    begin: () => breaker.stream(REQUEST)[Symbol.asyncIterator](),
  };
}

async function askTimes(times: number, ask: () => Promise<boolean>): Promise<readonly boolean[]> {
  const asked: boolean[] = [];
  for (let time = 0; time < times; time += 1) asked.push(await ask());
  return asked;
}

describe("a circuit breaker", () => {
  it("hands on what the model says", async ({ expect }) => {
    const { breaker } = situation();

    expect(breaker.name).toBe("small");
    expect(await Array.fromAsync(breaker.stream(REQUEST))).toEqual([{ kind: "text", text: "a" }, WELL]);
  });

  it.for(KINDS)("leaves a model alone that is %s five times in a row", async (kind, { expect }) => {
    const { ask, breaker } = situation();

    expect(await askTimes(5, () => ask(fails(kind)))).not.toContain(false);
    expect(await Array.fromAsync(breaker.stream(REQUEST))).toEqual([
      { kind: "failed", failure: { kind: "resting", detail: "left alone after it had failed" } },
    ]);
  });

  it("counts failures in a row only", async ({ expect }) => {
    const { ask } = situation();
    await askTimes(4, () => ask(ILL));
    await ask(WELL);

    expect(await askTimes(5, () => ask(ILL))).not.toContain(false);
    expect(await ask(ILL)).toBe(false);
  });

  it.for([fails("too-long"), fails("refused"), fails("stopped"), { ...WELL, finish: "length" as const }])(
    "does not mind what says nothing of the model: %j",
    async (end, { expect }) => {
      const { ask } = situation();

      expect(await askTimes(20, () => ask(end))).not.toContain(false);
    },
  );

  it("rests for long at once where every request would be refused", async ({ expect }) => {
    const { ask, wait } = situation();
    await ask(fails("refused", { isLasting: true }));
    wait(LONGEST_REST - 1);

    expect(await ask(WELL)).toBe(false);

    wait(1);

    expect(await ask(WELL)).toBe(true);
  });

  it.for([
    { asksFor: 7 * SECOND, rests: 7 * SECOND },
    { asksFor: 3600 * SECOND, rests: LONGEST_REST },
  ])(
    "rests for as long as a busy model asks for, up to five minutes: $asksFor",
    async ({ asksFor, rests }, { expect }) => {
      const { ask, wait } = situation();
      await ask(fails("busy", { retryAfterMs: asksFor }));
      wait(rests - 1);

      expect(await ask(WELL)).toBe(false);

      wait(1);

      expect(await ask(WELL)).toBe(true);
    },
  );

  it("rests twice as long each time the probe fails, up to five minutes", async ({ expect }) => {
    const { ask, wait } = situation();
    await askTimes(5, () => ask(ILL));
    const rests = [15, 30, 60, 120, 240, 300, 300].map((seconds) => seconds * SECOND);
    const asked: boolean[] = [];
    for (const rest of rests) {
      wait(rest - 1);
      asked.push(await ask(ILL));
      wait(1);
      asked.push(await ask(ILL));
    }

    expect(asked).toEqual(rests.flatMap(() => [false, true]));
  });

  it("lets the next one probe when a probe was left before its end", async ({ expect }) => {
    const { ask, wait, begin } = situation();
    await askTimes(5, () => ask(ILL));
    wait(FIRST_REST);
    const probe = begin();
    await probe.next();
    await probe.return?.();

    expect(await ask(ILL)).toBe(true);
    expect(await ask(WELL)).toBe(false);
  });

  it("gives up a probe that nobody reads to its end", async ({ expect }) => {
    const { ask, wait, begin } = situation();
    await askTimes(5, () => ask(ILL));
    wait(FIRST_REST);
    await begin().next();
    wait(60 * SECOND - 1);

    expect(await ask(WELL)).toBe(false);

    wait(1);

    expect(await ask(WELL)).toBe(true);
  });

  it("is not closed by what was asked before it opened", async ({ expect }) => {
    const { ask, begin } = situation();
    const early = begin();
    await early.next();
    await askTimes(5, () => ask(ILL));
    // The request of before ends well only now.
    expect(await ask(WELL)).toBe(false);
    await early.next();
    await early.next();

    expect(await ask(WELL)).toBe(false);
  });
});

describe("a circuit breaker while a probe is out", () => {
  it.for([
    { name: "well", old: WELL },
    { name: "ill", old: ILL },
    { name: "busy", old: fails("busy", { retryAfterMs: 1 }) },
    { name: "stopped", old: fails("stopped") },
  ])("waits for the probe alone, when an older request ends: $name", async ({ old }, { expect }) => {
    const { ask, open, wait } = situation();
    const endOld = await open();
    await askTimes(5, () => ask(ILL));
    wait(FIRST_REST);
    const endProbe = await open();
    await endOld?.(old);
    wait(2);

    expect(await ask(WELL)).toBe(false);

    await endProbe?.(ILL);
    wait(2 * FIRST_REST - 1);

    expect(await ask(WELL)).toBe(false);

    wait(1);

    expect(await ask(WELL)).toBe(true);
  });

  it("waits for the second probe once the first was given up", async ({ expect }) => {
    const { ask, open, wait } = situation();
    await askTimes(5, () => ask(ILL));
    wait(FIRST_REST);
    const endFirst = await open();
    wait(60 * SECOND);
    const endSecond = await open();
    await endFirst?.(WELL);

    expect(await ask(WELL)).toBe(false);

    await endSecond?.(WELL);

    expect(await ask(WELL)).toBe(true);
  });
});

describe("a circuit breaker, whatever happens", () => {
  const end = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...KINDS).map((kind) => fails(kind)) },
    fc.constantFrom(WELL, fails("too-long"), fails("refused"), fails("stopped")),
    fc.nat(400 * SECOND).map((retryAfterMs) => fails("busy", { retryAfterMs })),
    fc.constant(fails("refused", { isLasting: true })),
  );
  const step = fc.record({ end, waitMs: fc.oneof(fc.constant(0), fc.nat(400 * SECOND)) });

  it("asks again after five minutes at most, and always after a request that went well", async ({ expect }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const { ask, wait } = situation();
        let sinceAsked = Number.POSITIVE_INFINITY;
        let wasWell = true;
        const leftAlone: unknown[] = [];
        for (const { end: next, waitMs } of steps) {
          wait(waitMs);
          sinceAsked += waitMs;
          const wasAsked = await ask(next);
          if (!wasAsked && (sinceAsked >= LONGEST_REST || wasWell)) leftAlone.push({ sinceAsked, wasWell });
          if (!wasAsked) continue;
          sinceAsked = 0;
          wasWell = next.kind === "done";
        }

        expect(leftAlone).toEqual([]);
      }),
    );
  });

  it("asks no more than once while a model that fails every time rests", async ({ expect }) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20 * SECOND), { maxLength: 60 }), async (waits) => {
        const { ask, asked, wait } = situation();
        await askTimes(5, () => ask(ILL));
        for (const ms of waits) {
          wait(ms);
          await ask(ILL);
        }
        const total = waits.reduce((sum, ms) => sum + ms, 0);

        expect(asked() - 5).toBeLessThanOrEqual(total / FIRST_REST);
      }),
    );
  });

  it("has one probe out at most, whatever else ends meanwhile", async ({ expect }) => {
    const olds = fc.array(end, { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(olds, fc.nat(59 * SECOND), end, async (ends, late, probed) => {
        const { ask, open, wait } = situation();
        const older = await Array.fromAsync(ends, () => open());
        await askTimes(5, () => ask(ILL));
        wait(FIRST_REST);
        const endProbe = await open();
        for (const [at, part] of ends.entries()) await older[at]?.(part);
        wait(late);
        const admitted = await ask(WELL);
        await endProbe?.(probed);

        expect(admitted).toBe(false);
        if (probed.kind === "done") expect(await ask(ILL)).toBe(true);
      }),
    );
  });

  it("lets exactly one of many through when the rest is over", async ({ expect }) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 20 }), fc.nat(100 * SECOND), async (many, late) => {
        const { ask, asked, wait, begin } = situation();
        await askTimes(5, () => ask(ILL));
        wait(FIRST_REST + late);
        const before = asked();
        await Promise.all(Array.from({ length: many }, () => begin().next()));

        expect(asked() - before).toBe(1);
      }),
    );
  });
});
