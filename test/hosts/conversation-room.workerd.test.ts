import { listDurableObjectIds } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { describe, it } from "vitest";
import { startedConversationSchema } from "#src/protocol/conversation.ts";

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
});
