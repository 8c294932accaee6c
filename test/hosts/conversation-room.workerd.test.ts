import { listDurableObjectIds, runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { describe, it } from "vitest";
import { openParts } from "#src/hosts/worker/open-parts.ts";
import { startedConversationSchema } from "#src/protocol/conversation.ts";

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };
const ADDRESS = "https://luodi.example/api/conversations";

async function roomNames(): Promise<readonly string[]> {
  return (await listDurableObjectIds(env.CONVERSATIONS)).map(String);
}

describe("the Worker", () => {
  it("sends a conversation's requests on to the object of that name, and answers the others itself", async ({
    expect,
  }) => {
    const started = await exports.default.fetch(ADDRESS, { method: "POST" });
    const { id, token } = startedConversationSchema.parse(await started.json());
    const withoutToken = await exports.default.fetch(`${ADDRESS}/${id}`);

    expect(withoutToken.status).toBe(404);
    expect(await roomNames()).toEqual([]);

    const headers = { Authorization: `Bearer ${token}` };
    const reply = await exports.default.fetch(`${ADDRESS}/${id}/none`, { headers });

    expect(await roomNames()).toEqual([String(env.CONVERSATIONS.idFromName(id))]);
    // The object runs the app too: the reply is the app's.
    expect(reply.status).toBe(404);
    expect(await reply.json()).toMatchObject({ code: "not-found" });
  });

  it("tells the object of a conversation when the visitor's connection is lost", async ({ expect }) => {
    const started = await exports.default.fetch(ADDRESS, { method: "POST" });
    const { id, token } = startedConversationSchema.parse(await started.json());
    const arrived = Promise.withResolvers<void>();
    const lost = Promise.withResolvers<void>();
    await runInDurableObject(env.CONVERSATIONS.getByName(id), (room) => {
      room.fetch = async ({ signal }) => {
        signal.addEventListener("abort", () => lost.resolve());
        arrived.resolve();
        await lost.promise;
        return new Response();
      };
    });
    const gone = new AbortController();
    const headers = { Authorization: `Bearer ${token}` };
    const sending = { method: "POST", headers, body: "{}", signal: gone.signal };
    const reply = exports.default.fetch(`${ADDRESS}/${id}/turns`, sending);
    await arrived.promise;
    gone.abort();

    await expect(reply).rejects.toThrow("aborted");
    await expect(lost.promise).resolves.toBeUndefined();
  });

  it("does not serve with a model abroad that its operator has not allowed", async ({ expect }) => {
    const far = { LLM_BASE_URL: "https://models.example/v1", LLM_MODEL: "far", LLM_REGION: "us" };
    const opened = await openParts({ ...env, ...far }, SILENT);

    expect(opened).toMatchObject({ ok: false, error: expect.stringContaining("LLM_REGION") as string });
  });
});
