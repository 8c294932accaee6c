import { describe, it } from "vitest";
import type { AppParts } from "#src/http/app-parts.ts";
import { createApp } from "#src/http/create-app.ts";
import { EXAMPLE_TURN } from "#src/http/openapi/examples.ts";
import { EXAMPLE_CHAT, EXAMPLE_COMPLETION } from "#src/http/openapi/examples-of-v1.ts";
import { LANGUAGES } from "#src/language/language.ts";
import {
  chatCompletionChunkSchema,
  chatCompletionSchema,
  newChatCompletionSchema,
} from "#src/protocol/chat-completion.ts";
import { API_KEY, makeAppParts } from "#test/support/app-parts.ts";
import { readEventStream, type SentEvent } from "#test/support/read-event-stream.ts";

const OTHER_KEY = "another-key-of-the-tests-for-v1";
const { settings } = makeAppParts();

function makeApp(change: Partial<AppParts["settings"]>, parts: Parameters<typeof makeAppParts>[0] = {}) {
  return createApp(makeAppParts({ ...parts, settings: { ...settings, ...change } }));
}

function ask(key: string | undefined, body: object = EXAMPLE_CHAT): RequestInit {
  return {
    method: "POST",
    headers: { "Content-Type": "application/json", ...(key && { Authorization: `Bearer ${key}` }) },
    body: JSON.stringify(body),
  };
}

function contentOf(event: SentEvent | void): string | undefined {
  const chunk = chatCompletionChunkSchema.safeParse(event?.data);
  return chunk.data?.choices[0]?.delta.content;
}

describe("/v1", () => {
  it.for([
    { path: "/v1/chat/completions", init: ask(API_KEY) },
    { path: "/v1/chat/completions", init: {} },
    { path: "/v1/models", init: { headers: { Authorization: `Bearer ${API_KEY}` } } },
  ])("is not there where no keys are given out: $init.method $path", async ({ path, init }, { expect }) => {
    const app = makeApp({ apiKeys: [] });
    const reply = await app.request(path, init);

    expect(reply.status).toBe(404);
    expect(await reply.json()).toMatchObject({ code: "not-found", error: { code: "not-found" } });
    expect(await (await app.request("/openapi.json")).text()).not.toContain("/v1/models");
  });

  it("takes every key that is given out", async ({ expect }) => {
    const app = makeApp({ apiKeys: [API_KEY, OTHER_KEY] });

    expect((await app.request("/v1/chat/completions", ask(API_KEY))).status).toBe(200);
    expect((await app.request("/v1/chat/completions", ask(OTHER_KEY))).status).toBe(200);
  });

  it("limits each key, from whatever address, and each address, with whatever key", async ({ expect }) => {
    const app = makeApp({ apiKeys: [API_KEY, OTHER_KEY], requestsPerMinute: 2, trustedProxyHops: 1 });
    const from = (address: string, key: string | undefined) => {
      const init = ask(key);
      return app.request("/v1/chat/completions", { ...init, headers: { ...init.headers, "X-Forwarded-For": address } });
    };
    const statuses: number[] = [];
    for (const address of ["10.0.0.1", "10.0.0.2"]) statuses.push((await from(address, API_KEY)).status);
    const ofKey = await from("10.0.0.3", API_KEY);
    statuses.push((await from("10.0.0.3", OTHER_KEY)).status);
    const ofAddress = await from("10.0.0.3", OTHER_KEY);

    expect(statuses).toEqual([200, 200, 200]);
    for (const refused of [ofKey, ofAddress]) {
      expect(refused.status).toBe(429);
      expect(refused.headers.get("Retry-After")).toBe("60");
    }
    expect(await ofKey.json()).toMatchObject({
      error: { type: "rate_limit_error", message: "Too many requests have come with this API key. Try again in 60 s." },
    });
    expect(await ofAddress.json()).toMatchObject({ detail: expect.stringContaining("your network") });
  });

  it.for(LANGUAGES)("says in %s what is wrong with a key", async (language, { expect }) => {
    const init = { headers: { "Accept-Language": language } };

    expect(await (await makeApp({}).request("/v1/models", init)).json()).toMatchObject({
      language,
      detail: expect.stringContaining("`Authorization: Bearer …`"),
    });
  });

  it("is not for pages of other sites, which would show their key to everybody", async ({ expect }) => {
    const app = makeApp({ sites: ["https://city.example"] });
    const init = ask(API_KEY);
    const reply = await app.request("/v1/chat/completions", {
      ...init,
      headers: { ...init.headers, Origin: "https://city.example" },
    });

    expect(reply.headers.get("Access-Control-Allow-Origin")).toBeNull();
  });

  it("leads to the guide where a source has no page of its own", async ({ expect }) => {
    const app = makeApp({ publicUrl: "https://luodi.example" });
    const reply = chatCompletionSchema.parse(await (await app.request("/v1/chat/completions", ask(API_KEY))).json());

    expect(reply.choices[0]?.message.annotations[0]?.url_citation.url).toBe(
      "https://luodi.example/guides/jimo-construction-permit-and-acceptance#acceptance",
    );
  });

  it("hands on what the user asked before, in its order, and nothing that others said", async ({ expect }) => {
    const asked: unknown[] = [];
    const app = makeApp(
      {},
      {
        ask: async (question, reader) => {
          asked.push({ question, reader });
          return { ok: true, value: EXAMPLE_TURN };
        },
      },
    );
    const messages = [
      { role: "system", content: "one" },
      { role: "user", content: "two" },
      { role: "assistant", content: "three" },
      {
        role: "user",
        content: [
          { type: "text", text: "four" },
          { type: "text", text: "five" },
        ],
      },
      { role: "user", content: "six" },
      { role: "assistant", content: "seven" },
    ];
    await app.request("/v1/chat/completions", ask(API_KEY, { model: "luodi", messages }));

    expect(asked).toMatchObject([{ question: { text: "six" }, reader: { said: ["two", "four\nfive"] } }]);
  });

  it.for([false, true])("says what to report when something breaks, streaming: %s", async (stream, { expect }) => {
    const faults: unknown[] = [];
    const app = makeApp(
      {},
      {
        ask: async (_question, _reader, listener) => {
          listener?.taken();
          throw new Error("a question of somebody");
        },
        log: { info: () => {}, warn: () => {}, error: (event, about) => faults.push({ event, about }) },
      },
    );
    const reply = await app.request("/v1/chat/completions", ask(API_KEY, { ...EXAMPLE_CHAT, stream }));
    const text = await reply.text();

    expect(text).toContain('"code":"fault"');
    expect(text).toContain('"error":{"message":"There is a problem with the service');
    expect(text).toContain("reference-1");
    expect(text).not.toMatch(/a question of somebody|\[DONE\]/u);
    expect(faults).toHaveLength(1);
    expect(JSON.stringify(faults)).not.toMatch(/a question of somebody|a-key-of-the-tests/u);
  });
});

describe("a completion as a stream", () => {
  it("sends what stands fast before the turn is there, and then only the rest", async ({ expect }) => {
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    const [beginning, rest] = [EXAMPLE_TURN.text.slice(0, 20), EXAMPLE_TURN.text.slice(20)];
    const app = makeApp(
      {},
      {
        ask: async (_question, _reader, listener) => {
          listener?.taken();
          listener?.delta(beginning);
          await answered;
          return { ok: true, value: EXAMPLE_TURN };
        },
      },
    );
    const reply = await app.request("/v1/chat/completions", ask(API_KEY, { ...EXAMPLE_CHAT, stream: true }));
    const events = readEventStream(reply);
    const contentOfNext = async () => contentOf((await events.next()).value);
    const before = [await contentOfNext(), await contentOfNext()];
    answer();
    const after: string[] = [];
    for await (const event of events) after.push(contentOf(event) ?? "");

    expect(before).toEqual(["", beginning]);
    expect(after.join("")).toBe(rest);
  });

  it("ends the asking when its reader leaves", async ({ expect }) => {
    let gone: AbortSignal | undefined;
    const app = makeApp(
      {},
      {
        ask: async (_question, reader, listener) => {
          gone = reader.gone;
          listener?.taken();
          return new Promise(() => {});
        },
      },
    );
    const reply = await app.request("/v1/chat/completions", ask(API_KEY, { ...EXAMPLE_CHAT, stream: true }));
    const before = gone?.aborted;
    await reply.body?.cancel();

    expect([before, gone?.aborted]).toEqual([false, true]);
  });
});

describe("the examples of /v1", () => {
  it("are what the schemas take", ({ expect }) => {
    expect(newChatCompletionSchema.parse(EXAMPLE_CHAT)).toEqual(EXAMPLE_CHAT);
    expect(chatCompletionSchema.parse(EXAMPLE_COMPLETION)).toEqual(EXAMPLE_COMPLETION);
  });
});
