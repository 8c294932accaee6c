import { describe, it } from "vitest";
import { createMemoryModelUse } from "#src/platform/adapters/memory-model-use/create-memory-model-use.ts";
import { meterModel } from "#src/platform/operations/meter-model.ts";
import type { ChatFailure, ChatModel, ChatPart, ChatRequest } from "#src/platform/ports/chat-model.ts";
import { wholeReply } from "#src/platform/shared/whole-reply.ts";

const REQUEST: ChatRequest = {
  messages: [{ role: "user", content: "thirty characters of a prompt." }],
  temperature: 0,
  maxTokens: 10,
};

const text = (said: string): ChatPart => ({ kind: "text", text: said });
const failed = (kind: ChatFailure["kind"]): ChatPart => ({ kind: "failed", failure: { kind, detail: "" } });

/** A metered model that says what the test says. */
function metered(...parts: readonly ChatPart[]) {
  const spent: number[] = [];
  const kept: Promise<unknown>[] = [];
  const use = createMemoryModelUse();
  const model: ChatModel = {
    name: "m",
    async *stream() {
      yield* parts;
    },
  };
  const budget = { spend: async (tokens: number) => void spent.push(tokens) };
  return {
    model: meterModel(model, { budget, use, keepAlive: (work) => kept.push(work), clock: { now: () => new Date(0) } }),
    use,
    spent,
  };
}

describe("a metered model", () => {
  it("says what the model says, under its name", async ({ expect }) => {
    const usage = { input: 12, output: 34 };
    const { model, use, spent } = metered(text("Ten "), text("days."), { kind: "done", finish: "stop", usage });

    expect(model.name).toBe("m");
    expect(await wholeReply(model, REQUEST)).toEqual({ ok: true, value: { text: "Ten days.", usage } });
    expect(spent).toEqual([46]);
    expect(use.read()).toMatchObject({
      requests: [{ model: "m", end: "done", count: 1 }],
      models: [{ model: "m", tokens: usage, isResting: false }],
    });
  });

  it.for([
    {
      when: "the provider does not count",
      parts: [text("三十日"), { kind: "done", finish: "stop", usage: undefined }],
    },
    { when: "the reply is cut", parts: [text("三十日"), failed("cut")] },
    { when: "the reply stalls", parts: [text("三十日"), failed("stalled")] },
  ] as const)("estimates the tokens where $when", async ({ parts }, { expect }) => {
    const { model, use } = metered(...parts);
    await wholeReply(model, REQUEST);

    expect(use.read().models).toMatchObject([{ tokens: { input: 10, output: 3 } }]);
  });

  it.for(["unreachable", "refused", "busy", "too-long", "resting"] as const)(
    "counts no tokens of a request that is %s",
    async (kind, { expect }) => {
      const { model, use, spent } = metered(failed(kind));
      await wholeReply(model, REQUEST);

      expect(spent).toEqual([0]);
      expect(use.read()).toMatchObject({ requests: [{ end: kind }], models: [{ tokens: { input: 0, output: 0 } }] });
    },
  );

  it("counts a reply that its reader left, so far as it came", async ({ expect }) => {
    const { model, use, spent } = metered(text("abc"), text("never read"));
    for await (const part of model.stream(REQUEST)) if (part.kind === "text") break;

    expect(use.read().requests).toEqual([{ model: "m", end: "left", count: 1 }]);
    expect(spent).toEqual([11]);
  });

  it("has the end of a reply wait for no count, and keeps that work alive", async ({ expect }) => {
    const written = Promise.withResolvers<void>();
    const kept: Promise<unknown>[] = [];
    const model = meterModel(
      {
        name: "m",
        stream: async function* () {
          yield text("abc");
          yield { kind: "done", finish: "stop", usage: undefined };
        },
      },
      {
        budget: { spend: () => written.promise },
        use: createMemoryModelUse(),
        keepAlive: (work) => kept.push(work),
        clock: { now: () => new Date(0) },
      },
    );

    expect(await wholeReply(model, REQUEST)).toMatchObject({ ok: true });
    expect(kept).toEqual([written.promise]);
  });
});
