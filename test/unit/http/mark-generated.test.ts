import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { EXAMPLE_TURN } from "#src/http/openapi/examples.ts";
import { fromBase64Url } from "#src/platform/shared/base64url.ts";
import { LABELS, type Turn } from "#src/protocol/turn.ts";
import { connectMcp } from "#test/contract/mcp-client.ts";
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
    const stream = await complete({ ...chat, stream: true });
    await stream.text();

    expect(stream.headers.has("AIGC")).toBe(false);
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
