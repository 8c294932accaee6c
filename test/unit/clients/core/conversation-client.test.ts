import { describe, it } from "vitest";
import { createConversationClient } from "#src/clients/core/conversation-client.ts";
import type { TurnEvent } from "#src/clients/core/read-turn-event.ts";
import { cutStreamOf, lost, nothing, refusal, serveWith, silentStreamOf, streamOf } from "../serve-with.ts";
import { answeredTurn } from "../sample-turns.ts";

const conversation = { id: "c/1", token: "t1" };
const turn = { text: "How long?", clientTurnId: "client-1" };
const accepted = ["accepted", { turnId: "turn-1", seq: 2 }] as const;
const handoff = { offered: true, caseId: "case-1", number: "QD-1", secret: "7K2M", team: { id: "jimo", name: "Jimo" } };
const startedConversation = {
  id: "c1",
  token: "t1",
  language: "en",
  notice: { version: "1", text: "We keep …" },
  greeting: "Hello.",
  suggestions: [],
};

describe("sending a message", () => {
  it("posts it with its name and the token, asks for a stream, and hears it until the whole turn", async ({
    expect,
  }) => {
    const { service, received } = serveWith(() =>
      streamOf(
        accepted,
        ["status", { step: "retrieval" }],
        ["delta", { text: "Twelve " }],
        ["delta", { text: "days. [1]" }],
        ["citation", answeredTurn.citations[0]],
        ["added-later", {}],
        ["turn", answeredTurn],
      ),
    );
    const heard: TurnEvent[] = [];
    const result = await createConversationClient(service).send(conversation, turn, (event) => heard.push(event));

    expect(result).toEqual({ ok: true, value: answeredTurn });
    expect(heard).toEqual([
      { kind: "accepted", turnId: "turn-1" },
      { kind: "delta", text: "Twelve " },
      { kind: "delta", text: "days. [1]" },
      { kind: "citation", citation: answeredTurn.citations[0] },
    ]);
    expect(received).toMatchObject([
      {
        method: "POST",
        path: "/api/conversations/c%2F1/turns",
        headers: {
          Accept: "text/event-stream",
          "Accept-Language": "zh-Hans",
          Authorization: "Bearer t1",
          "Content-Type": "application/json",
        },
        body: JSON.stringify(turn),
      },
    ]);
  });

  it("takes the turn alone from a service that does not stream", async ({ expect }) => {
    const { service } = serveWith(() => Response.json(answeredTurn));

    expect(await createConversationClient(service).send(conversation, turn, () => {})).toEqual({
      ok: true,
      value: answeredTurn,
    });
  });

  it.for([
    { when: "no reply comes", reply: lost, kind: "connection-lost" },
    { when: "the reply never begins", reply: nothing, kind: "too-slow" },
    { when: "the stream is cut", reply: () => cutStreamOf(accepted), kind: "connection-lost" },
    { when: "the stream ends without a turn", reply: () => streamOf(accepted), kind: "connection-lost" },
    { when: "the stream falls silent", reply: () => silentStreamOf(accepted), kind: "connection-lost" },
    { when: "the turn cannot be read", reply: () => streamOf(accepted, ["turn", {}]), kind: "reply-unreadable" },
    { when: "the reply is another page's", reply: () => new Response("<!doctype html>"), kind: "reply-unreadable" },
    { when: "it is refused", reply: () => refusal("text-too-long", 422), kind: "refused" },
    { when: "a proxy refuses it", reply: () => new Response("no", { status: 502 }), kind: "reply-unreadable" },
    {
      when: "it is refused in the stream",
      reply: async () => streamOf(["error", (await refusal("fault", 500).json()) as unknown]),
      kind: "refused",
    },
  ])("fails as $kind when $when", async ({ reply, kind }, { expect }) => {
    const { service } = serveWith(reply, 20);
    const result = await createConversationClient(service).send(conversation, turn, () => {});

    expect(result).toMatchObject({ ok: false, error: { kind } });
  });
});

describe("the other requests", () => {
  it("start a conversation under a name of their own", async ({ expect }) => {
    const { service, received } = serveWith(() => Response.json(startedConversation, { status: 201 }));
    const client = createConversationClient(service);

    expect(await client.start({ language: "en", channel: "web" }, "key-of-24-characters-abc")).toEqual({
      ok: true,
      value: startedConversation,
    });
    expect(received[0]?.headers).toMatchObject({ "Idempotency-Key": "key-of-24-characters-abc" });
    expect(received[0]?.headers).not.toHaveProperty("Authorization");
  });

  it("go to their paths with the token", async ({ expect }) => {
    const { service, received } = serveWith(({ path }) =>
      path.endsWith("/handoff") ? Response.json(handoff, { status: 201 }) : new Response(null, { status: 204 }),
    );
    const client = createConversationClient(service);
    await client.stop(conversation, "turn-1");
    await client.changeLanguage(conversation, "ko");
    await client.giveFeedback(conversation, { turnId: "turn-1", verdict: "up" });
    await client.erase(conversation);

    expect(await client.askForPerson(conversation, { text: "Please" })).toEqual({ ok: true, value: handoff });
    expect(received.map(({ method, path }) => `${method} ${path.replace("/api/conversations/c%2F1", "")}`)).toEqual([
      "POST /turns/turn-1/stop",
      "PATCH ",
      "POST /feedback",
      "DELETE ",
      "POST /handoff",
    ]);
    expect(received.every(({ headers }) => headers["Authorization"] === "Bearer t1")).toBe(true);
    expect(received[0]?.body).toBeUndefined();
  });

  it("bring a copy as the bytes and the type that came", async ({ expect }) => {
    const { service, received } = serveWith(() => new Response("青岛", { headers: { "Content-Type": "text/plain" } }));
    const copy = await createConversationClient(service).exportCopy(conversation, "txt");

    expect(copy).toMatchObject({ ok: true, value: { contentType: "text/plain" } });
    expect(copy.ok && new TextDecoder().decode(copy.value.bytes)).toBe("青岛");
    expect(received[0]?.path).toBe("/api/conversations/c%2F1/export?format=txt");
  });

  it("tell a hand-off of another shape from one", async ({ expect }) => {
    const { service } = serveWith(() => Response.json({ ok: true }));

    expect(await createConversationClient(service).askForPerson(conversation, {})).toEqual({
      ok: false,
      error: { kind: "reply-unreadable" },
    });
  });
});
