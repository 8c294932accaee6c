/** What our own client makes of a stream, however it is cut on its way and whatever it holds. */
import fc from "fast-check";
import { describe, it, vi } from "vitest";
import type { Chunk } from "#src/platform/adapters/chat-endpoint/chunk.ts";
import { EndpointError } from "#src/platform/adapters/plain-chat/endpoint-error.ts";
import { openCompletions } from "#src/platform/adapters/plain-chat/open-completions.ts";
import { readEvent } from "#src/platform/adapters/plain-chat/read-event.ts";
import { bodyOf } from "#test/support/body-of.ts";

const SETTINGS = { baseUrl: "http://127.0.0.1:1/v1", apiKey: undefined, name: "m", region: "local" };
const REQUEST = { messages: [{ role: "user", content: "?" }], temperature: 0, maxTokens: 9 } as const;
const UNREADABLE = { kind: "unreadable", detail: "what came is no reply" };

/** All that comes of a body whose bytes arrive so. */
async function read(arrivals: Iterable<Uint8Array>): Promise<Chunk> {
  vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(bodyOf(arrivals)));
  const stream = openCompletions(SETTINGS)(REQUEST, new AbortController().signal);
  const chunks = await Array.fromAsync(stream);
  return {
    text: chunks.map(({ text }) => text).join(""),
    finish: chunks.findLast(({ finish }) => finish !== undefined)?.finish,
    usage: chunks.findLast(({ usage }) => usage !== undefined)?.usage,
  };
}

const bytes = (text: string) => new TextEncoder().encode(text);

function* cutAt(whole: Uint8Array, places: readonly number[]): Generator<Uint8Array, void> {
  const cuts = [0, ...places.map((place) => place % whole.length).toSorted((a, b) => a - b), whole.length];
  for (const [at, from] of cuts.slice(0, -1).entries()) yield whole.slice(from, cuts[at + 1]);
}

const lineEnd = fc.constantFrom("\n", "\r\n", "\r");
const field = fc.constantFrom("data:", "data: ");
/** What may stand before an event and says nothing. */
const aside = fc.constantFrom("", ": still here", "id: 7", "retry: 3000", "event: message", "\u4e0d: unknown");

describe("a stream of completions", () => {
  it("says the same wherever it is cut, with any ends of lines and whatever stands between", async ({ expect }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.string({ unit: "grapheme" }), aside, field), { maxLength: 8 }),
        lineEnd,
        fc.array(fc.nat(), { maxLength: 20 }),
        async (said, end, cuts) => {
          const events = said.map(([content, before, start]) => {
            const data = JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: null }] });
            return `${before === "" ? "" : before + end}${start}${data}${end}${end}`;
          });
          const last = {
            choices: [{ delta: {}, finish_reason: "stop" }],
            usage: { prompt_tokens: 1, completion_tokens: 2 },
          };
          const whole = `${events.join("")}data: ${JSON.stringify(last)}${end}${end}data: [DONE]${end}${end}`;

          expect(await read(cutAt(bytes(whole), cuts))).toEqual({
            text: said.map(([content]) => content).join(""),
            finish: "stop",
            usage: { input: 1, output: 2 },
          });
        },
      ),
    );
  });

  it("makes one part of all that is read at once", async ({ expect }) => {
    const event = (content: string) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;
    const body = bytes(event("落") + event("地"));
    vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(body));
    const chunks = await Array.fromAsync(openCompletions(SETTINGS)(REQUEST, new AbortController().signal));

    expect(chunks.map(({ text }) => text)).toEqual(["落地"]);
  });

  it("is given up when an event does not end", async ({ expect }) => {
    const line = function* () {
      yield bytes("data: ");
      for (;;) yield bytes("x".repeat(1 << 16));
    };

    await expect(read(line())).rejects.toMatchObject({ failure: UNREADABLE });
  });
});

describe("an event of a stream", () => {
  it("is a part or a failure, whatever JSON it holds", ({ expect }) => {
    fc.assert(
      fc.property(fc.json(), (data) => {
        const read = readEvent({ data, event: undefined, id: undefined });

        expect(read instanceof EndpointError || typeof read.text === "string").toBe(true);
      }),
    );
  });

  it.for([
    { holds: "thoughts", data: { choices: [{ delta: { content: null, reasoning_content: "Hm." } }] } },
    { holds: "no choice", data: { choices: [], prompt_filter_results: [] } },
    { holds: "no choices", data: { object: "ping" } },
  ])("says nothing when it holds $holds", ({ data }, { expect }) => {
    expect(readEvent({ data: JSON.stringify(data), event: undefined, id: undefined })).toEqual({
      text: "",
      finish: undefined,
      usage: undefined,
    });
  });

  it.for([{ prompt_tokens: "1", completion_tokens: 2 }, { prompt_tokens: -1, completion_tokens: 2 }, {}, null, 7])(
    "has no counts when these are none: %j",
    (usage, { expect }) => {
      const data = JSON.stringify({ choices: [], usage });

      expect(readEvent({ data, event: undefined, id: undefined })).toMatchObject({ usage: undefined });
    },
  );

  it("is a failure when it is named an error, whatever it holds", ({ expect }) => {
    expect(readEvent({ data: "no JSON", event: "error", id: undefined })).toMatchObject({
      failure: { kind: "broken", detail: "an error in the middle of the reply" },
    });
  });
});
