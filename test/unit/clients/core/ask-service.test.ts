import { describe, it } from "vitest";
import { type AskOptions, askService } from "#src/clients/core/ask-service.ts";
import { answeredTurn } from "../sample-turns.ts";

const request = { text: "How long?" };
const notReady = problem("not-ready", 503);
const tooMany = problem("too-many-requests", 429);

type Reply = (request: Request) => Response | Promise<Response>;

const turn: Reply = () => Response.json(answeredTurn);
const refuse: Reply = () => {
  throw new TypeError("connection refused");
};
const nothing: Reply = ({ signal }) =>
  new Promise((_, reject) =>
    signal.addEventListener("abort", () => reject(new DOMException("timed out", "TimeoutError"))),
  );

describe("askService", () => {
  it("posts the question as JSON with the reader's language, and returns the turn", async ({ expect }) => {
    const { options, received } = serving(turn);

    expect(await askService(request, { ...options, readerLanguage: "zh" })).toEqual({ ok: true, value: answeredTurn });
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({
      path: "/api/ask",
      method: "POST",
      type: "application/json",
      language: "zh-Hans",
      body: request,
    });
  });

  it.for([
    { when: "the connection fails", first: refuse },
    { when: "the service is not ready", first: (() => Response.json(notReady, { status: 503 })) as Reply },
  ])("tries once more when $when", async ({ first }, { expect }) => {
    const { options, received } = serving(first, turn);

    expect(await askService(request, options)).toEqual({ ok: true, value: answeredTurn });
    expect(received).toHaveLength(2);
  });

  it("gives up after the second try", async ({ expect }) => {
    const { options, received } = serving(refuse);

    expect(await askService(request, options)).toEqual({ ok: false, error: { kind: "connection-lost" } });
    expect(received).toHaveLength(2);
  });

  it("does not press a service that refuses", async ({ expect }) => {
    const { options, received } = serving(() => Response.json(tooMany, { status: 429 }));

    expect(await askService(request, options)).toEqual({ ok: false, error: { kind: "refused", problem: tooMany } });
    expect(received).toHaveLength(1);
  });

  it("stops waiting, once, when no reply comes in time", async ({ expect }) => {
    const { options, received } = serving(nothing);

    expect(await askService(request, { ...options, timeoutMs: 1 })).toEqual({ ok: false, error: { kind: "too-slow" } });
    expect(received).toHaveLength(1);
  });

  it.for([
    { what: "another page's HTML", body: "<!doctype html>" },
    { what: "JSON of another shape", body: '{"ok":true}' },
    { what: "half a turn", body: JSON.stringify(answeredTurn).slice(0, 100) },
  ])("says that $what is no reply it can read", async ({ body }, { expect }) => {
    const { options } = serving(() => new Response(body));

    expect(await askService(request, options)).toEqual({ ok: false, error: { kind: "reply-unreadable" } });
  });
});

interface Received {
  readonly path: string;
  readonly method: string;
  readonly type: string | null;
  readonly language: string | null;
  readonly body: unknown;
}

/** A `fetch` that gives these replies in order, the last one again and again, and remembers what it was asked. */
function serving(...replies: readonly [Reply, ...Reply[]]): { options: AskOptions; received: Received[] } {
  const received: Received[] = [];
  const fetchReply: typeof fetch = async (input, init) => {
    const asked = new Request(new URL(input as string, "http://luodi.test"), init);
    const { method, headers, url } = asked;
    const body: unknown = await asked.clone().json();
    received.push({
      path: new URL(url).pathname,
      method,
      type: headers.get("content-type"),
      language: headers.get("accept-language"),
      body,
    });
    const reply = replies[received.length - 1] ?? replies.at(-1) ?? replies[0];
    return reply(asked);
  };
  return { options: { fetch: fetchReply, readerLanguage: "en", timeoutMs: 5_000, retryDelayMs: 0 }, received };
}

function problem(code: string, status: number) {
  return { type: "about:blank", title: code, status, code, detail: "Please wait.", language: "en" };
}
