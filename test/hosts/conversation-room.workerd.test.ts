import { listDurableObjectIds } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { describe, it } from "vitest";

describe("the Worker", () => {
  it("sends a conversation's requests on to the object of that name, and answers the others itself", async ({
    expect,
  }) => {
    await exports.default.fetch("https://luodi.example/health");

    expect(await listDurableObjectIds(env.CONVERSATIONS)).toEqual([]);

    const reply = await exports.default.fetch("https://luodi.example/api/conversations/conversation-1/none");
    const objects = await listDurableObjectIds(env.CONVERSATIONS);

    expect(objects.map(String)).toEqual([String(env.CONVERSATIONS.idFromName("conversation-1"))]);
    // The object runs the app too: the reply is the app's.
    expect(reply.status).toBe(404);
    expect(await reply.json()).toMatchObject({ code: "not-found" });
  });
});
