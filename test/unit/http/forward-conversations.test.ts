import { describe, it } from "vitest";
import type { AppParts } from "#src/http/app-parts.ts";
import { createApp } from "#src/http/create-app.ts";
import { makeAppParts } from "#test/support/app-parts.ts";

const ID = "0f8b7a1c-conversation";

/** An app that sends conversations on, and what it sent. */
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
  return { app, sent };
}

describe("forwardConversations", () => {
  it.for([
    { method: "GET", path: `/api/conversations/${ID}`, body: "" },
    { method: "DELETE", path: `/api/conversations/${ID}`, body: "" },
    { method: "POST", path: `/api/conversations/${ID}/turns`, body: '{"text":"hello"}' },
    { method: "POST", path: `/api/conversations/${ID}/turns/t1/stop`, body: "" },
  ])("sends $method $path on to where the conversation lives", async ({ method, path, body }, { expect }) => {
    const { app, sent } = makeForwardingApp();
    const reply = await app.request(path, { method, ...(body !== "" && { body }) });

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
    `/api/conversations/${"a".repeat(129)}`,
    "/api/conversations/not%20an%20id",
    "/api/guides/long-enough-for-an-id",
  ])("keeps %s, which names no conversation", async (path, { expect }) => {
    const { app, sent } = makeForwardingApp();
    await app.request(path);

    expect(sent).toEqual([]);
  });

  it("counts what it sends on", async ({ expect }) => {
    const { app, sent } = makeForwardingApp({ requestsPerMinute: 1 });
    await app.request(`/api/conversations/${ID}`);

    expect((await app.request(`/api/conversations/${ID}`)).status).toBe(429);
    expect(sent).toHaveLength(1);
  });
});
