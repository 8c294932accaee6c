/** The client of models in the runtime of Cloudflare, against a real server. */
import { describe, inject, it } from "vitest";
import type { Patience } from "#src/platform/adapters/chat-endpoint/patience.ts";
import { createPlainChat } from "#src/platform/adapters/plain-chat/create-plain-chat.ts";
import type { ChatPart, ChatRequest } from "#src/platform/ports/chat-model.ts";
import { alarmByHand } from "#test/support/alarm-by-hand.ts";

const REQUEST: ChatRequest = { messages: [{ role: "user", content: "?" }], temperature: 0, maxTokens: 300 };
const PATIENT = { untilFirstPart: 20_000, betweenParts: 20_000 };

function modelThat(name: string, patience: Patience = PATIENT) {
  return createPlainChat({ baseUrl: inject("providerUrl"), apiKey: undefined, name, region: "local" }, patience);
}

const textOf = (parts: readonly ChatPart[]) => parts.map((part) => (part.kind === "text" ? part.text : "")).join("");

/** Kept once the provider has seen that whoever asked this model left. */
async function leftBy(name: string): Promise<string> {
  const messages = [{ role: "user" as const, content: `who-left: ${name}` }];
  return textOf(await Array.fromAsync(modelThat("says").stream({ ...REQUEST, messages })));
}

describe("a chat in workerd", () => {
  it("gives the reply and what was counted", async ({ expect }) => {
    const parts = await Array.fromAsync(modelThat("says").stream(REQUEST));

    expect(textOf(parts)).toBe("截至2026年，即墨区计划在7个工作日内完成。");
    expect(parts.at(-1)).toEqual({ kind: "done", finish: "stop", usage: { input: 12, output: 34 } });
  });

  it.for([
    { model: "fails-401", failure: { kind: "refused", detail: "status 401", isLasting: true } },
    { model: "fails-429", failure: { kind: "busy", detail: "status 429", retryAfterMs: 7000 } },
    { model: "breaks-inside", failure: { kind: "cut", detail: "the connection broke in the middle of the reply" } },
  ])("tells a model that $model", async ({ model, failure }, { expect }) => {
    const parts = await Array.fromAsync(modelThat(model).stream(REQUEST));

    expect(parts.at(-1)).toEqual({ kind: "failed", failure });
  });

  it.for([
    { model: "stays-silent", said: "" },
    { model: "stalls-after", said: "截至" },
  ])("tells a model that $model", async ({ model, said }, { expect }) => {
    const { setAlarm, ring } = alarmByHand();
    const stream = modelThat(model, { ...PATIENT, setAlarm })
      .stream(REQUEST)
      [Symbol.asyncIterator]();
    const parts: ChatPart[] = [];
    while (textOf(parts) !== said) {
      const { value } = await stream.next();
      parts.push(value as ChatPart);
    }
    const end = stream.next();
    ring();

    expect(await end).toEqual({
      done: false,
      value: { kind: "failed", failure: { kind: "stalled", detail: "nothing came for too long" } },
    });
  });

  it("tells a port where nobody listens", async ({ expect }) => {
    const settings = { baseUrl: "http://127.0.0.1:1/v1", apiKey: undefined, name: "nobody", region: "local" };

    expect(await Array.fromAsync(createPlainChat(settings, PATIENT).stream(REQUEST))).toMatchObject([
      { kind: "failed", failure: { kind: "unreachable" } },
    ]);
  });

  it("ends at the provider when nobody wants the reply any more", async ({ expect }) => {
    const nobody = new AbortController();
    const parts: ChatPart[] = [];
    for await (const part of modelThat("never-ends").stream({ ...REQUEST, signal: nobody.signal })) {
      parts.push(part);
      nobody.abort();
    }

    expect(parts.at(-1)).toMatchObject({ kind: "failed", failure: { kind: "stopped" } });
    expect(await leftBy("never-ends")).toBe("never-ends");
  });
});
