import { describe, it } from "vitest";
import { openOpenAiEmbeddings } from "#src/platform/adapters/openai-embeddings/open-openai-embeddings.ts";
import { fakeEmbeddingsEndpoint, type FakeVectors } from "#test/support/fake-embeddings-endpoint.ts";

const PROBE: FakeVectors = { vectors: [[3, 4]] };

async function open(replies: readonly FakeVectors[], { timeoutMs = 5000 } = {}) {
  const endpoint = await fakeEmbeddingsEndpoint(({ input }, number) => {
    return replies[number] ?? { vectors: input.map((_, at) => [at, 1]) };
  });
  const settings = { baseUrl: endpoint.baseUrl, apiKey: "key", name: "small" };
  return { endpoint, opened: await openOpenAiEmbeddings(settings, { timeoutMs }) };
}

async function embedder(replies: readonly FakeVectors[]) {
  const { endpoint, opened } = await open([PROBE, ...replies]);
  if (!opened.ok) throw new Error(opened.error.detail);
  return { endpoint, embedder: opened.value };
}

describe("openOpenAiEmbeddings", () => {
  it("learns the number of dimensions, asking by name and with the key", async ({ expect }) => {
    const { endpoint, opened } = await open([PROBE]);

    expect(opened).toMatchObject({ ok: true, value: { dimensions: 2 } });
    expect(endpoint.asked).toMatchObject([{ model: "small", input: ["Qingdao"] }]);
    expect(endpoint.authorizations).toEqual(["Bearer key"]);
  });

  it("gives one unit vector for each text, in their order", async ({ expect }) => {
    const { embedder: model } = await embedder([
      {
        vectors: [
          [2, 0],
          [3, 4],
        ],
      },
    ]);

    expect(await model.embed(["one", "two"])).toEqual([Float32Array.of(1, 0), Float32Array.of(0.6, 0.8)]);
  });

  it("gives an empty text the zero vector without asking", async ({ expect }) => {
    const { embedder: model, endpoint } = await embedder([]);

    expect(await model.embed(["", " "])).toEqual([new Float32Array(2), new Float32Array(2)]);
    expect(endpoint.asked).toHaveLength(1);
  });

  it("asks for many texts in several requests", async ({ expect }) => {
    const { embedder: model, endpoint } = await embedder([]);
    const texts = Array.from({ length: 150 }, (_, at) => `text ${at}`);

    expect(await model.embed(texts)).toHaveLength(150);
    expect(endpoint.asked.slice(1).map(({ input }) => input.length)).toEqual([64, 64, 22]);
    expect(endpoint.asked.slice(1).flatMap(({ input }) => input)).toEqual(texts);
  });

  it.for([{ status: 500 }, { status: 429 }])("tries once more after $status", async (first, { expect }) => {
    const { endpoint, opened } = await open([first, PROBE]);

    expect(opened.ok).toBe(true);
    expect(endpoint.asked).toHaveLength(2);
  });

  it("does not repeat what was refused for good", async ({ expect }) => {
    const { endpoint, opened } = await open([{ status: 401 }]);

    expect(opened).toEqual({ ok: false, error: { kind: "refused", detail: "status 401" } });
    expect(endpoint.asked).toHaveLength(1);
  });

  it("gives up on an endpoint that stays silent", async ({ expect }) => {
    const { opened } = await open(["stall", "stall"], { timeoutMs: 30 });

    expect(opened).toMatchObject({ ok: false, error: { kind: "stalled" } });
  });

  it.for<{ what: string; reply: FakeVectors }>([
    { what: "no JSON", reply: "nonsense" },
    { what: "no list of vectors", reply: "no-list" },
    {
      what: "a vector too many",
      reply: {
        vectors: [
          [1, 0],
          [0, 1],
        ],
      },
    },
    { what: "an empty vector", reply: { vectors: [[]] } },
  ])("says when what came is $what", async ({ reply }, { expect }) => {
    expect((await open([reply])).opened).toMatchObject({ ok: false, error: { kind: "unreadable" } });
  });

  it.for<{ what: string; reply: FakeVectors }>([
    { what: "vectors of another length come", reply: { vectors: [[1, 0, 0]] } },
    { what: "it fails later", reply: { status: 401 } },
  ])("throws when $what", async ({ reply }, { expect }) => {
    const { embedder: model } = await embedder([reply]);

    await expect(model.embed(["one"])).rejects.toThrow(/2 dimensions|status 401/u);
  });
});
