import { describe, it } from "vitest";
import { openLangchainEmbeddings } from "#src/platform/adapters/langchain-embeddings/open-langchain-embeddings.ts";
import { fails, givesVectors, type FakeReply, sendsPage, staysSilent } from "#test/support/fake-reply.ts";
import { fakeProvider } from "#test/support/fake-provider.ts";

const PROBE = givesVectors([[3, 4]]);

async function open(replies: readonly FakeReply[], { timeoutMs = 5000 } = {}) {
  const endpoint = await fakeProvider(({ body: { input } }, number) => {
    return replies[number] ?? givesVectors(input.map((_, at) => [at, 1]));
  });
  const settings = { baseUrl: endpoint.baseUrl, apiKey: "key", name: "small", region: "local" };
  return { endpoint, opened: await openLangchainEmbeddings(settings, { timeoutMs }) };
}

async function embedder(replies: readonly FakeReply[]) {
  const { endpoint, opened } = await open([PROBE, ...replies]);
  if (!opened.ok) throw new Error(opened.error.detail);
  return { endpoint, embedder: opened.value };
}

describe("embeddings through LangChain", () => {
  it("learns the number of dimensions, asking by name and with the key", async ({ expect }) => {
    const { endpoint, opened } = await open([PROBE]);

    expect(opened).toMatchObject({ ok: true, value: { dimensions: 2 } });
    expect(endpoint.requests).toMatchObject([
      {
        path: "/v1/embeddings",
        authorization: "Bearer key",
        body: { model: "small", input: ["Qingdao"], encoding_format: "float" },
      },
    ]);
  });

  it("gives one unit vector for each text, in their order", async ({ expect }) => {
    const { embedder: model } = await embedder([
      givesVectors([
        [2, 0],
        [3, 4],
      ]),
    ]);

    expect(await model.embed(["one", "two"])).toEqual([Float32Array.of(1, 0), Float32Array.of(0.6, 0.8)]);
  });

  it("gives an empty text the zero vector without asking", async ({ expect }) => {
    const { embedder: model, endpoint } = await embedder([]);

    expect(await model.embed(["", " "])).toEqual([new Float32Array(2), new Float32Array(2)]);
    expect(endpoint.requests).toHaveLength(1);
  });

  it("asks for many texts in several requests", async ({ expect }) => {
    const { embedder: model, endpoint } = await embedder([]);
    const texts = Array.from({ length: 150 }, (_, at) => `text ${at}`);

    expect(await model.embed(texts)).toHaveLength(150);
    expect(endpoint.requests.slice(1).map(({ body: { input } }) => input.length)).toEqual([64, 64, 22]);
    expect(endpoint.requests.slice(1).flatMap(({ body: { input } }) => input)).toEqual(texts);
  });

  it.for([500, 429])("tries once more after %i", async (status, { expect }) => {
    const { endpoint, opened } = await open([fails(status), PROBE]);

    expect(opened.ok).toBe(true);
    expect(endpoint.requests).toHaveLength(2);
  });

  it("does not repeat what was refused for good", async ({ expect }) => {
    const { endpoint, opened } = await open([fails(401)]);

    expect(opened).toEqual({ ok: false, error: { kind: "refused", detail: "status 401" } });
    expect(endpoint.requests).toHaveLength(1);
  });

  it("gives up on an endpoint that stays silent", async ({ expect }) => {
    const { opened } = await open([staysSilent(), staysSilent()], { timeoutMs: 30 });

    expect(opened).toMatchObject({ ok: false, error: { kind: "stalled" } });
  });

  it.for<{ what: string; reply: FakeReply }>([
    { what: "no JSON", reply: sendsPage() },
    { what: "no list of vectors", reply: { kind: "raw", contentType: "application/json", body: '{"data":"none"}' } },
    {
      what: "a vector too many",
      reply: givesVectors([
        [1, 0],
        [0, 1],
      ]),
    },
    { what: "an empty vector", reply: givesVectors([[]]) },
  ])("says when what came is $what", async ({ reply }, { expect }) => {
    expect((await open([reply])).opened).toMatchObject({ ok: false, error: { kind: "unreadable" } });
  });

  it.for<{ what: string; reply: FakeReply }>([
    { what: "vectors of another length come", reply: givesVectors([[1, 0, 0]]) },
    { what: "it fails later", reply: fails(401) },
  ])("throws when $what", async ({ reply }, { expect }) => {
    const { embedder: model } = await embedder([reply]);

    await expect(model.embed(["one"])).rejects.toThrow(/2 dimensions|status 401/u);
  });
});
