import { describe, it } from "vitest";
import { pause } from "#src/platform/operations/pause.ts";
import { repeatOnce } from "#src/platform/operations/repeat-once.ts";
import type { ChatFailure, ChatModel, ChatPart, ChatRequest } from "#src/platform/ports/chat-model.ts";

const REQUEST: ChatRequest = { messages: [], temperature: 0, maxTokens: 10 };
const DONE: ChatPart = { kind: "done", finish: "stop", usage: undefined };
const TEXT: ChatPart = { kind: "text", text: "a" };

const failed = (kind: ChatFailure["kind"], retryAfterMs?: number): ChatPart => ({
  kind: "failed",
  failure: { kind, detail: "", retryAfterMs },
});

/** What comes of a model whose requests end so, one after the other. */
async function repeated(...replies: readonly (readonly ChatPart[])[]) {
  const left = [...replies];
  const pauses: number[] = [];
  const model: ChatModel = {
    name: "small",
    async *stream() {
      yield* left.shift() ?? [];
    },
  };
  const parts = await Array.fromAsync(
    repeatOnce(model, async (ms) => {
      pauses.push(ms);
    }).stream(REQUEST),
  );
  return { parts, pauses, asked: replies.length - left.length };
}

describe("a model that is tried once more", () => {
  it.for([
    { first: failed("unreachable"), pauseMs: 250 },
    { first: failed("broken"), pauseMs: 250 },
    { first: failed("busy", 0), pauseMs: 0 },
    { first: failed("busy", 2000), pauseMs: 2000 },
  ])("is asked again after $first", async ({ first, pauseMs }, { expect }) => {
    expect(await repeated([first], [TEXT, DONE])).toEqual({ parts: [TEXT, DONE], pauses: [pauseMs], asked: 2 });
  });

  it("says what came of the second try, and is not tried a third time", async ({ expect }) => {
    const second = failed("stalled");

    expect(await repeated([failed("broken")], [second], [DONE])).toMatchObject({ parts: [second], asked: 2 });
    expect(await repeated([failed("broken")], [failed("broken")], [DONE])).toMatchObject({ asked: 2 });
  });

  it.for([
    failed("busy"),
    failed("busy", 2001),
    failed("stalled"),
    failed("refused"),
    failed("too-long"),
    failed("cut"),
    failed("unreadable"),
    failed("resting"),
    failed("stopped"),
    DONE,
  ])("is not asked again after %j", async (first, { expect }) => {
    expect(await repeated([first], [DONE])).toEqual({ parts: [first], pauses: [], asked: 1 });
  });

  it("is not asked again once a part has come", async ({ expect }) => {
    const parts = [TEXT, failed("broken")];

    expect(await repeated(parts, [DONE])).toEqual({ parts, pauses: [], asked: 1 });
  });
});

describe("a pause", () => {
  it("ends by itself", async ({ expect }) => {
    expect(await pause(1, undefined)).toBeUndefined();
  });

  it("ends at once when nobody waits any more", async ({ expect }) => {
    const nobody = new AbortController();
    const waiting = pause(1e9, nobody.signal);
    nobody.abort();

    expect(await waiting).toBeUndefined();
    expect(await pause(1e9, nobody.signal)).toBeUndefined();
  });
});
