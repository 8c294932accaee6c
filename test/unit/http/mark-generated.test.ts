import { describe, it } from "vitest";
import type { AppParts } from "#src/http/app-parts.ts";
import { createApp } from "#src/http/create-app.ts";
import { EXAMPLE_TURN } from "#src/http/openapi/examples.ts";
import { fromBase64Url } from "#src/platform/shared/base64url.ts";
import { LABELS, type Turn } from "#src/protocol/turn.ts";
import { connectMcp } from "#test/contract/mcp-client.ts";
import { newClientId, visit } from "#test/contract/visitor.ts";
import { API_KEY, makeAppParts } from "#test/support/app-parts.ts";

const parts = makeAppParts();

async function askFor(turn: Turn): Promise<Response> {
  const app = createApp({ ...parts, ask: async () => ({ ok: true, value: turn }) });
  return app.request("/api/ask", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ text: "How long does joint acceptance take in Jimo?" }),
  });
}

function markOf(response: Response): Readonly<Record<string, string>> {
  return JSON.parse(response.headers.get("AIGC") ?? "") as Record<string, string>;
}

describe("the mark of generated content on a reply", () => {
  it.for([...LABELS, null].map((label) => ({ label })))(
    "tells how what is labelled $label came about",
    async (given, { expect }) => {
      const mark = markOf(await askFor({ ...EXAMPLE_TURN, ...given }));
      const isOfModel = given.label === "ai-generated" || given.label === "machine-translated";

      expect(mark).toEqual({
        Label: isOfModel ? "1" : "2",
        ContentProducer: "Luodi",
        ProduceID: EXAMPLE_TURN.id,
        ReservedCode1: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/u) as string,
        ContentPropagator: "",
        PropagateID: "",
        ReservedCode2: "",
      });
    },
  );

  it("lets the service tell whether the text was changed", async ({ expect }) => {
    const turn = { ...EXAMPLE_TURN, text: "验收不超过12个工作日。[1]" };
    const { ReservedCode1 = "" } = markOf(await askFor(turn));
    const integrity = fromBase64Url(ReservedCode1) ?? new Uint8Array();
    const { keys } = parts.conversation;

    expect(keys.verify(integrity, "generated", turn.id, turn.text)).toBe(true);
    expect(keys.verify(integrity, "generated", turn.id, turn.text.replace("12", "10"))).toBe(false);
  });

  it("is on an answer wherever it is asked for and comes whole", async ({ expect }) => {
    const turn: Turn = { ...EXAMPLE_TURN, label: "ai-generated" };
    const settings = { ...parts.settings, apiKeys: [API_KEY] };
    const app = createApp({ ...parts, settings, ask: async () => ({ ok: true, value: turn }) });
    const headers = { "Content-Type": "application/json", Authorization: `Bearer ${API_KEY}` };
    const chat = { model: "luodi", messages: [{ role: "user", content: "How long?" }] };
    const complete = async (body: object): Promise<Response> =>
      app.request("/v1/chat/completions", { method: "POST", headers, body: JSON.stringify(body) });
    const replies = [
      await complete(chat),
      await app.request("/", { method: "POST", body: new URLSearchParams({ text: "How long?" }) }),
    ];
    const { call } = await connectMcp(async (path, init) => {
      const reply = await app.request(path, init);
      replies.push(reply.clone());
      return reply;
    });
    const { structuredContent } = await call("ask", { text: "How long?" });

    expect([replies[0], replies[1], replies.at(-1)].map((reply) => reply && markOf(reply))).toEqual(
      Array.from({ length: 3 }, () => expect.objectContaining({ Label: "1", ProduceID: turn.id }) as unknown),
    );
    expect(structuredContent).toEqual(turn);
  });

  it.for([
    { when: "that begins before its text is there", isAccepted: true, hash: /^$/u },
    { when: "of a turn that was taken before", isAccepted: false, hash: /^[A-Za-z0-9_-]{43}$/u },
  ])("tells of a stream $when what is known of it", async ({ isAccepted, hash }, { expect }) => {
    const { id: turnId } = EXAMPLE_TURN;
    const take: AppParts["turns"]["take"] = async (_, { text, clientTurnId }, { accepted } = {}) => {
      const message = { kind: "message.visitor", seq: 2, at: "2026-11-25T08:00:00Z", author: "visitor" } as const;
      if (isAccepted) accepted?.({ ...message, turnId, clientTurnId, text });
      return { ok: true, value: EXAMPLE_TURN };
    };
    const app = createApp({ ...parts, turns: { ...parts.turns, take } });
    const visitor = await visit(async (path, init) => app.request(path, init));
    const message = { text: "How long?", clientTurnId: newClientId() };
    const stream = await visitor.post("/turns", message, { Accept: "text/event-stream" });
    await stream.text();

    expect(stream.headers.get("Content-Type")).toBe("text/event-stream; charset=utf-8");
    const mark = markOf(stream);
    expect(mark).toMatchObject({ Label: "2", ProduceID: turnId });
    expect(mark["ReservedCode1"]).toMatch(hash);
  });

  it("is on a streamed completion, under its id", async ({ expect }) => {
    const app = createApp({ ...parts, settings: { ...parts.settings, apiKeys: [API_KEY] } });
    const stream = await app.request("/v1/chat/completions", {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${API_KEY}` },
      body: JSON.stringify({ model: "luodi", messages: [{ role: "user", content: "How long?" }], stream: true }),
    });
    const id = /"id":"(?<id>chatcmpl-[^"]+)"/u.exec(await stream.text())?.groups?.["id"];

    expect(markOf(stream)).toMatchObject({ Label: "2", ProduceID: id, ReservedCode1: "" });
  });

  it("is on no refusal", async ({ expect }) => {
    const refused = await createApp(parts).request("/api/ask", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text: " " }),
    });

    expect(refused.status).toBe(422);
    expect(refused.headers.has("AIGC")).toBe(false);
  });
});
