import { describe, it } from "vitest";
import { createOpenAiChat } from "#src/platform/adapters/openai-chat/create-openai-chat.ts";
import { fakeChatEndpoint, type FakeReply } from "#test/support/fake-chat-endpoint.ts";

const QUESTION = [{ role: "user", content: "Hello" }] as const;

async function chatWith(replies: readonly FakeReply[], { timeoutMs = 5000, apiKey = "key" } = {}) {
  const endpoint = await fakeChatEndpoint((_, number) => replies[number] ?? { status: 500 });
  return { endpoint, chat: createOpenAiChat({ baseUrl: endpoint.baseUrl, apiKey, name: "small" }, { timeoutMs }) };
}

describe("createOpenAiChat", () => {
  it("asks the model by its name, with the key, and gives its words", async ({ expect }) => {
    const { chat, endpoint } = await chatWith([{ content: "Hi." }]);

    expect(await chat.complete(QUESTION)).toEqual({ ok: true, value: "Hi." });
    expect(endpoint.asked).toMatchObject([{ model: "small", messages: QUESTION }]);
    expect(endpoint.authorizations).toEqual(["Bearer key"]);
  });

  it.for([{ status: 500 }, { status: 429 }])("tries once more after $status", async (first, { expect }) => {
    const { chat, endpoint } = await chatWith([first, { content: "Hi." }]);

    expect(await chat.complete(QUESTION)).toEqual({ ok: true, value: "Hi." });
    expect(endpoint.asked).toHaveLength(2);
  });

  it("does not repeat what was refused for good", async ({ expect }) => {
    const { chat, endpoint } = await chatWith([{ status: 401 }]);

    expect(await chat.complete(QUESTION)).toEqual({ ok: false, error: { kind: "refused", detail: "status 401" } });
    expect(endpoint.asked).toHaveLength(1);
  });

  it("gives up on a model that stays silent", async ({ expect }) => {
    const { chat } = await chatWith(["stall", "stall"], { timeoutMs: 30 });

    expect(await chat.complete(QUESTION)).toMatchObject({ ok: false, error: { kind: "stalled" } });
  });

  it("says when what came is no reply", async ({ expect }) => {
    const { chat } = await chatWith(["nonsense"]);

    expect(await chat.complete(QUESTION)).toMatchObject({ ok: false, error: { kind: "unreadable" } });
  });

  it("says when nobody is there", async ({ expect }) => {
    const chat = createOpenAiChat({ baseUrl: "http://127.0.0.1:1", apiKey: undefined, name: "x" }, { timeoutMs: 5000 });

    expect(await chat.complete(QUESTION)).toMatchObject({ ok: false, error: { kind: "unreachable" } });
  });
});
