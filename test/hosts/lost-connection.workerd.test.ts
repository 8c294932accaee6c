/** What the object of a conversation hears of its visitor's connection, through the Worker that sends requests on. */
import { runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { describe, it } from "vitest";
import { startedConversationSchema } from "#src/protocol/conversation.ts";

const ADDRESS = "https://luodi.example/api/conversations";

describe("a visitor's connection that is lost", () => {
  it("is lost for the object of the conversation as well, which then waits for a reader", async ({ expect }) => {
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
});
