import { describe, it } from "vitest";
import { issueToken } from "#src/conversation/capability.ts";
import type { AppParts } from "#src/http/app-parts.ts";
import { createApp } from "#src/http/create-app.ts";
import { MAX_BODY_KIB } from "#src/http/limits/limit-body.ts";
import { makeAppParts } from "#test/support/app-parts.ts";

const ID = "0f8b7a1c-conversation";

/** An app that sends conversations on, what it sent, and what lets a visitor into the conversation. */
function makeForwardingApp(settings: Partial<AppParts["settings"]> = {}) {
  const sent: string[] = [];
  const parts = makeAppParts();
  const app = createApp({
    ...parts,
    settings: { ...parts.settings, ...settings },
    forward: async (id, request) => {
      sent.push(`${id}: ${request.method} ${new URL(request.url).pathname} ${await request.text()}`);
      return Response.json(
        { from: "elsewhere" },
        { status: 201, headers: { "Cache-Control": "no-store, no-transform" } },
      );
    },
  });
  const { keys } = parts.conversation;
  const tokenOf = (id: string) => ({ Authorization: `Bearer ${issueToken(keys, id, "nonce")}` });
  return { app, sent, tokenOf };
}

/** A body that does not say how long it is, and counts what is taken of it. */
function endlessBody() {
  let taken = 0;
  const chunk = new Uint8Array(1024);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken++;
      controller.enqueue(chunk);
    },
  });
  return { body, takenKiB: () => taken };
}

describe("forwardConversations", () => {
  it.for([
    { method: "GET", path: `/api/conversations/${ID}`, body: "" },
    { method: "DELETE", path: `/api/conversations/${ID}`, body: "" },
    { method: "POST", path: `/api/conversations/${ID}/turns`, body: '{"text":"hello"}' },
    { method: "POST", path: `/api/conversations/${ID}/turns/t1/stop`, body: "" },
  ])("sends $method $path on to where the conversation lives", async ({ method, path, body }, { expect }) => {
    const { app, sent, tokenOf } = makeForwardingApp();
    const reply = await app.request(path, { method, headers: tokenOf(ID), ...(body !== "" && { body }) });

    expect(sent).toEqual([`${ID}: ${method} ${path} ${body}`]);
    expect(reply.status).toBe(201);
    expect(await reply.json()).toEqual({ from: "elsewhere" });
    expect(reply.headers.get("Cache-Control")).toBe("no-store, no-transform");
    expect(reply.headers.get("Luodi-Version")).toBe("1");
  });

  it.for([
    "/api/conversations",
    "/api/conversations/",
    "/api/conversations/short",
    "/api/conversations/not%20an%20id",
    "/api/guides/long-enough-for-an-id",
  ])("keeps %s, which names no conversation", async (path, { expect }) => {
    const { app, sent, tokenOf } = makeForwardingApp();
    await app.request(path, { headers: tokenOf(ID) });

    expect(sent).toEqual([]);
  });

  it.for([
    { brings: "no token", method: "GET", path: "", status: 404 },
    { brings: "a token of another conversation", method: "GET", path: "/events", of: "another", status: 404 },
    { brings: "no token", method: "POST", path: "/turns", status: 404 },
    { brings: "no token", method: "GET", path: "/none", status: 404 },
    { brings: "no token", method: "PUT", path: "", status: 405 },
  ])("replies itself to $method $path that brings $brings", async ({ method, path, of, status }, { expect }) => {
    const { app, sent, tokenOf } = makeForwardingApp();
    const headers = of === undefined ? {} : tokenOf(of);
    const reply = await app.request(`/api/conversations/${ID}${path}`, { method, headers });

    expect(reply.status).toBe(status);
    expect(sent).toEqual([]);
  });

  it("sends no body on that is too large, and does not read it to its end", async ({ expect }) => {
    const { app, sent, tokenOf } = makeForwardingApp();
    const { body, takenKiB } = endlessBody();
    const streamed = { method: "POST", headers: tokenOf(ID), body, duplex: "half" };
    const reply = await app.request(`/api/conversations/${ID}/turns`, streamed);

    expect(reply.status).toBe(413);
    expect(sent).toEqual([]);
    expect(takenKiB()).toBeLessThanOrEqual(MAX_BODY_KIB + 2);
  });

  it("counts what it sends on", async ({ expect }) => {
    const { app, sent, tokenOf } = makeForwardingApp({ requestsPerMinute: 1 });
    await app.request(`/api/conversations/${ID}`, { headers: tokenOf(ID) });

    expect((await app.request(`/api/conversations/${ID}`, { headers: tokenOf(ID) })).status).toBe(429);
    expect(sent).toHaveLength(1);
  });
});
