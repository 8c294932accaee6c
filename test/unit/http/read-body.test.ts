import { describe, it } from "vitest";
import { createApp } from "#src/http/create-app.ts";
import { readBody } from "#src/http/input/read-body.ts";
import { makeAppParts } from "#test/support/app-parts.ts";

/** A body whose sender hangs up in the middle of it. */
function brokenBody(): ReadableStream {
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('{"te'));
      controller.error(new Error("connection lost"));
    },
  });
}

const post = (body: RequestInit["body"], contentType = "application/json"): RequestInit =>
  ({ method: "POST", headers: { "Content-Type": contentType }, body, duplex: "half" }) as RequestInit;

describe("readBody", () => {
  const read = (body: RequestInit["body"], contentType?: string) =>
    readBody(new Request("http://localhost/", post(body, contentType)), "application/json");

  it.for([
    { sent: "a media type in other letters, with a charset", contentType: "Application/JSON ; charset=utf-8" },
    { sent: "a byte order mark", body: "\ufeff{}" },
  ])("takes $sent", async ({ body = "{}", contentType }, { expect }) => {
    expect(await read(body, contentType)).toEqual({ ok: true, value: "{}" });
  });

  it("does not take a media type that only begins like the right one", async ({ expect }) => {
    expect(await read("{}", "application/jsonp")).toEqual({
      ok: false,
      error: { code: "type-not-supported", expected: "application/json" },
    });
  });

  it("finds a body unreadable that breaks off", async ({ expect }) => {
    expect(await read(brokenBody())).toEqual({ ok: false, error: { code: "body-unreadable" } });
  });
});

describe("a body that breaks off", () => {
  it("is no fault of ours", async ({ expect }) => {
    const events: string[] = [];
    const write = (event: string) => void events.push(event);
    const app = createApp(makeAppParts({ log: { info: write, warn: write, error: write } }));
    const reply = await app.request("/api/ask", post(brokenBody()));

    expect(reply.status).toBe(400);
    expect(events).toEqual([]);
  });
});
