/** Every client of models behind the port, against a real server that does whatever providers do. */
import dns from "node:dns";
import { createServer } from "node:net";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { describe, it, vi } from "vitest";
import type { Patience } from "#src/platform/adapters/chat-endpoint/patience.ts";
import type { ChatPart, ChatRequest } from "#src/platform/ports/chat-model.ts";
import {
  breaksAfter,
  breaksInside,
  fails,
  type FakeReply,
  inPieces,
  neverEnds,
  overflows,
  refuses,
  repeats,
  reportsError,
  says,
  saysNothing,
  sendsBrokenJson,
  sendsOtherJson,
  sendsPage,
  stallsAfter,
  staysSilent,
} from "#test/support/fake-reply.ts";
import { CHAT_CLIENTS } from "#test/support/chat-clients.ts";
import { alarmByHand } from "#test/support/alarm-by-hand.ts";
import { selfSigned } from "#test/support/self-signed.ts";
import { fakeProvider, type FakeScript } from "#test/support/fake-provider.ts";

const PATIENT: Patience = { untilFirstPart: 20_000, betweenParts: 20_000 };
const REQUEST: ChatRequest = {
  messages: [
    { role: "system", content: "You quote." },
    { role: "user", content: "即墨区联合验收要多久？" },
    { role: "assistant", content: "7个工作日。" },
    { role: "user", content: "真的吗？" },
  ],
  temperature: 0.2,
  maxTokens: 300,
};
const TEXT = "截至2026年，即墨区计划在7个工作日内完成。🏛️ Done.";

async function provider(script: FakeReply | FakeScript) {
  return fakeProvider(typeof script === "function" ? script : () => script);
}

const textOf = (parts: readonly ChatPart[]) => parts.map((part) => (part.kind === "text" ? part.text : "")).join("");

describe.for(CHAT_CLIENTS)("a chat through the $client client", ({ open, keyWithoutKey }) => {
  function modelAt(baseUrl: string, { patience = PATIENT, apiKey }: { patience?: Patience; apiKey?: string } = {}) {
    return open({ baseUrl, apiKey, name: "small", region: "local" }, patience);
  }

  async function partsOf(script: FakeReply | FakeScript): Promise<readonly ChatPart[]> {
    const { baseUrl } = await provider(script);
    return Array.fromAsync(modelAt(baseUrl).stream(REQUEST));
  }

  async function endOf(script: FakeReply | FakeScript): Promise<ChatPart | undefined> {
    return (await partsOf(script)).at(-1);
  }

  it("gives the pieces as they come, then the end with what was counted", async ({ expect }) => {
    const arrived = Promise.withResolvers<void>();
    async function* pieces() {
      yield "截至2";
      await arrived.promise;
      yield* inPieces(TEXT.slice("截至2".length), 3);
    }
    const { baseUrl } = await provider(says("", { pieces: pieces(), usage: { input: 7, output: 9 } }));
    const parts: ChatPart[] = [];
    for await (const part of modelAt(baseUrl).stream(REQUEST)) {
      parts.push(part);
      arrived.resolve();
    }

    expect(parts[0]).toEqual({ kind: "text", text: "截至2" });
    expect(textOf(parts)).toBe(TEXT);
    expect(parts).not.toContainEqual({ kind: "text", text: "" });
    expect(parts.at(-1)).toEqual({ kind: "done", finish: "stop", usage: { input: 7, output: 9 } });
  });

  it("asks for a stream with what the request says, and nothing else", async ({ expect }) => {
    const { baseUrl, requests } = await provider(says("a"));
    await Array.fromAsync(modelAt(baseUrl, { apiKey: "key" }).stream(REQUEST));

    expect(requests[0]?.path).toBe("/v1/chat/completions");
    expect(requests[0]?.authorization).toBe("Bearer key");
    expect(requests[0]?.body).toEqual({
      model: "small",
      messages: REQUEST.messages,
      stream: true,
      stream_options: { include_usage: true },
      temperature: 0.2,
      max_tokens: 300,
      input: [],
    });
  });

  it("sends no key where none is set", async ({ expect }) => {
    const { baseUrl, requests } = await provider(says("a"));
    await Array.fromAsync(modelAt(baseUrl).stream(REQUEST));

    expect(requests[0]?.authorization).toBe(keyWithoutKey);
  });

  it("is not sent on to where the settings do not lead", async ({ expect }) => {
    const elsewhere = await provider(says("a"));
    const location = `${elsewhere.baseUrl}/chat/completions`;

    expect(await endOf(fails(307, { headers: { location } }))).toEqual({
      kind: "failed",
      failure: { kind: "refused", detail: "status 307", isLasting: true },
    });
    expect(elsewhere.requests).toEqual([]);
  });

  it("asks for JSON where a schema is given", async ({ expect }) => {
    const { baseUrl, requests } = await provider(says("{}"));
    await Array.fromAsync(modelAt(baseUrl).stream({ ...REQUEST, schema: { type: "object" } }));

    expect(requests[0]?.body.response_format).toEqual({ type: "json_object" });
  });

  it("speaks of chats with models of every name", async ({ expect }) => {
    const { baseUrl, requests } = await provider(says("a"));
    const names = ["gpt-5.2-pro", "codex-mini-latest", "qwen-plus", "@cf/meta/llama-3.1-8b-instruct"];
    for (const name of names) {
      const model = open({ baseUrl, apiKey: undefined, name, region: "local" }, PATIENT);
      await Array.fromAsync(model.stream(REQUEST));
    }

    expect(requests.map(({ path, body }) => [path, body.model])).toEqual(
      names.map((name) => ["/v1/chat/completions", name]),
    );
  });

  it.for([
    { finish: "stop", says: "stop" },
    { finish: "length", says: "length" },
    { finish: "content_filter", says: "filtered" },
  ])("says that it ended with $finish", async ({ finish, says: said }, { expect }) => {
    expect(await endOf(says("a", { finish }))).toMatchObject({ kind: "done", finish: said });
  });

  it("does without counts where a provider does not count", async ({ expect }) => {
    expect(await endOf(says("a", { usage: undefined }))).toEqual({ kind: "done", finish: "stop", usage: undefined });
  });

  it("gives a refusal and a text that repeats itself like any other text", async ({ expect }) => {
    expect(textOf(await partsOf(refuses()))).toBe("I'm sorry, but I can't assist with that.");
    expect(textOf(await partsOf(repeats("又", 3)))).toBe("又又又");
  });

  it.for<{ what: string; reply: FakeReply; failure: Record<string, unknown> }>([
    { what: "401", reply: fails(401), failure: { kind: "refused", detail: "status 401", isLasting: true } },
    { what: "404", reply: fails(404), failure: { kind: "refused", detail: "status 404", isLasting: true } },
    { what: "403", reply: fails(403), failure: { kind: "refused", detail: "status 403" } },
    { what: "400", reply: fails(400, { body: "no JSON" }), failure: { kind: "refused", detail: "status 400" } },
    { what: "413", reply: fails(413), failure: { kind: "too-long", detail: "more than the model can read" } },
    { what: "500", reply: fails(500, { body: "<html>" }), failure: { kind: "broken", detail: "status 500" } },
    { what: "503", reply: fails(503), failure: { kind: "broken", detail: "status 503" } },
    { what: "429", reply: fails(429), failure: { kind: "busy", detail: "status 429", retryAfterMs: undefined } },
    {
      what: "429 with seconds",
      reply: fails(429, { headers: { "retry-after": "7" } }),
      failure: { kind: "busy", detail: "status 429", retryAfterMs: 7000 },
    },
    {
      what: "429 with a date",
      reply: fails(429, {
        headers: { date: "Thu, 26 Nov 2026 09:00:00 GMT", "retry-after": "Thu, 26 Nov 2026 09:00:30 GMT" },
      }),
      failure: { kind: "busy", detail: "status 429", retryAfterMs: 30_000 },
    },
    {
      what: "429 with a date that is over",
      reply: fails(429, {
        headers: { date: "Thu, 26 Nov 2026 09:00:30 GMT", "retry-after": "Thu, 26 Nov 2026 09:00:00 GMT" },
      }),
      failure: { kind: "busy", detail: "status 429", retryAfterMs: 0 },
    },
    {
      what: "429 with what is no time",
      reply: fails(429, { headers: { "retry-after": "soon" } }),
      failure: { kind: "busy", detail: "status 429", retryAfterMs: undefined },
    },
    {
      what: "429 for a balance that is used up",
      reply: fails(429, {
        body: { error: { message: "You exceeded your current quota", code: "insufficient_quota" } },
      }),
      failure: { kind: "refused", detail: "status 429, insufficient_quota", isLasting: true },
    },
    {
      what: "more than it can read",
      reply: overflows(),
      failure: { kind: "too-long", detail: "more than the model can read" },
    },
    { what: "a page", reply: sendsPage(), failure: { kind: "unreadable", detail: "what came is no reply" } },
    { what: "broken JSON", reply: sendsBrokenJson(), failure: { kind: "unreadable", detail: "what came is no reply" } },
    { what: "other JSON", reply: sendsOtherJson(), failure: { kind: "unreadable", detail: "what came is no reply" } },
    { what: "nothing", reply: saysNothing(), failure: { kind: "unreadable", detail: "the reply is empty" } },
    {
      what: "an end without a reason",
      reply: says("a", { finish: undefined }),
      failure: { kind: "cut", detail: "the reply ended without saying why" },
    },
    {
      what: "an end for a reason of its own",
      reply: says("a", { finish: "insufficient_system_resource" }),
      failure: { kind: "cut", detail: "the reply ended for no reason that is known" },
    },
    {
      what: "an error among the events",
      reply: reportsError("overloaded"),
      failure: { kind: "broken", detail: "an error in the middle of the reply, overloaded" },
    },
    {
      what: "a broken connection",
      reply: breaksAfter("截至"),
      failure: { kind: "cut", detail: "the connection broke in the middle of the reply" },
    },
    {
      what: "a connection that breaks inside a character",
      reply: breaksInside("落地"),
      failure: { kind: "cut", detail: "the connection broke in the middle of the reply" },
    },
  ])("tells $what", async ({ reply, failure }, { expect }) => {
    expect(await endOf(reply)).toEqual({ kind: "failed", failure });
  });

  it("gives what came before the connection broke, but no half character", async ({ expect }) => {
    expect(textOf(await partsOf(breaksAfter("截至2026年，即墨区")))).toBe("截至2026年，即墨区");
    expect(textOf(await partsOf(breaksInside("落地")))).toBe("");
  });

  it("repeats nothing that a provider said about a failure", async ({ expect }) => {
    const error = { message: "Incorrect API key provided: sk-secret", code: "bad key sk-secret" };

    expect(JSON.stringify(await endOf(fails(401, { body: { error } })))).not.toContain("secret");
  });

  it("tells a model that says nothing at all, which then sees us leave", async ({ expect }) => {
    const { baseUrl, request } = await provider(staysSilent());
    const { setAlarm, ring } = alarmByHand();
    const parts = Array.fromAsync(modelAt(baseUrl, { patience: { ...PATIENT, setAlarm } }).stream(REQUEST));
    const asked = await request(0);

    expect(ring()).toBe(PATIENT.untilFirstPart);
    await asked.left;
    expect(await parts).toEqual([
      { kind: "failed", failure: { kind: "stalled", detail: "nothing came for too long" } },
    ]);
  });

  it("tells a model that falls silent in the middle, which then sees us leave", async ({ expect }) => {
    const { baseUrl, request } = await provider(stallsAfter("截至2026年"));
    const { setAlarm, ring } = alarmByHand();
    const model = modelAt(baseUrl, { patience: { ...PATIENT, setAlarm } });
    const stream = model.stream(REQUEST)[Symbol.asyncIterator]();
    const parts: ChatPart[] = [];
    while (textOf(parts) !== "截至2026年") {
      const { value } = await stream.next();
      parts.push(value as ChatPart);
    }
    const end = stream.next();

    expect(ring()).toBe(PATIENT.betweenParts);
    await (
      await request(0)
    ).left;
    expect(await end).toMatchObject({ value: { kind: "failed", failure: { kind: "stalled" } } });
  });

  it("does not count the time that is taken over a part as silence", async ({ expect }) => {
    const { baseUrl } = await provider(says("one two", { pieces: ["one ", "two"] }));
    const { setAlarm, ring } = alarmByHand();
    const parts: ChatPart[] = [];
    for await (const part of modelAt(baseUrl, { patience: { ...PATIENT, setAlarm } }).stream(REQUEST)) {
      parts.push(part);
      if (part.kind === "text") expect(ring()).toBeUndefined();
    }

    expect(textOf(parts)).toBe("one two");
    expect(parts.at(-1)).toMatchObject({ kind: "done" });
  });

  it("ends at the provider when nobody wants the reply any more", async ({ expect }) => {
    const { baseUrl, request } = await provider(neverEnds("a"));
    const nobody = new AbortController();
    const parts: ChatPart[] = [];
    for await (const part of modelAt(baseUrl).stream({ ...REQUEST, maxTokens: 1e6, signal: nobody.signal })) {
      parts.push(part);
      nobody.abort();
    }
    await (
      await request(0)
    ).left;

    expect(parts.at(-1)).toEqual({
      kind: "failed",
      failure: { kind: "stopped", detail: "nobody waits for it any more" },
    });
  });

  it("ends at the provider when it is stopped before anything came", async ({ expect }) => {
    const { baseUrl, request } = await provider(staysSilent());
    const nobody = new AbortController();
    const parts = Array.fromAsync(modelAt(baseUrl).stream({ ...REQUEST, signal: nobody.signal }));
    const asked = await request(0);
    nobody.abort();
    await asked.left;

    expect(await parts).toMatchObject([{ kind: "failed", failure: { kind: "stopped" } }]);
  });

  it("does not ask at all for what nobody wants any more", async ({ expect }) => {
    const { baseUrl, requests } = await provider(says("a"));
    const parts = await Array.fromAsync(modelAt(baseUrl).stream({ ...REQUEST, signal: AbortSignal.abort() }));

    expect(parts).toMatchObject([{ kind: "failed", failure: { kind: "stopped" } }]);
    expect(requests).toEqual([]);
  });

  it("ends at the provider when the loop over the reply is left", async ({ expect }) => {
    const { baseUrl, request } = await provider(neverEnds("a"));
    for await (const part of modelAt(baseUrl).stream(REQUEST)) if (part.kind === "text") break;
    await (
      await request(0)
    ).left;

    expect.assertions(0);
  });

  it("cuts a reply that has more than its tokens can hold, which the provider sees", async ({ expect }) => {
    const { baseUrl, request } = await provider(neverEnds("and so on "));
    const parts = await Array.fromAsync(modelAt(baseUrl).stream({ ...REQUEST, maxTokens: 10 }));
    await (
      await request(0)
    ).left;

    expect(parts.at(-1)).toEqual({ kind: "done", finish: "length", usage: undefined });
    expect(textOf(parts).length).toBeLessThan(200);
  });
});

describe.for(CHAT_CLIENTS)("a chat through the $client client without a connection", ({ open }) => {
  const modelAt = (baseUrl: string) => open({ baseUrl, apiKey: undefined, name: "small", region: "local" }, PATIENT);

  it("tells a port where nobody listens", async ({ expect }) => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));

    expect(await Array.fromAsync(modelAt(`http://127.0.0.1:${port}/v1`).stream(REQUEST))).toEqual([
      { kind: "failed", failure: { kind: "unreachable", detail: "no connection, ECONNREFUSED" } },
    ]);
  });

  it("tells a name that nobody knows", async ({ expect }) => {
    const unknown = Object.assign(new Error("getaddrinfo ENOTFOUND localhost"), { code: "ENOTFOUND" });
    vi.spyOn(dns, "lookup").mockImplementation(((_name: string, _options: unknown, done: (error: Error) => void) =>
      done(unknown)) as typeof dns.lookup);

    expect(await Array.fromAsync(modelAt("http://localhost:8099/v1").stream(REQUEST))).toEqual([
      { kind: "failed", failure: { kind: "unreachable", detail: "no connection, ENOTFOUND" } },
    ]);
  });

  it("tells a server that does not speak TLS", async ({ expect }) => {
    const { origin } = await provider(says("a"));

    expect(await Array.fromAsync(modelAt(`${origin.replace("http", "https")}/v1`).stream(REQUEST))).toMatchObject([
      { kind: "failed", failure: { kind: "unreachable" } },
    ]);
  });

  it("tells a certificate that nobody vouches for, and sends nothing there", async ({ expect }) => {
    const { baseUrl, requests } = await fakeProvider(() => says("a"), { tls: selfSigned() });

    expect(await Array.fromAsync(modelAt(baseUrl).stream(REQUEST))).toEqual([
      { kind: "failed", failure: { kind: "unreachable", detail: "no connection, DEPTH_ZERO_SELF_SIGNED_CERT" } },
    ]);
    expect(requests).toEqual([]);
  });
});
