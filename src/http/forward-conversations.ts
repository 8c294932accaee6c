import type { Keys } from "#src/platform/ports/keys.ts";
import type { AppMiddleware } from "./app-env.ts";
import type { Forward } from "./app-parts.ts";
import { bringsToken } from "./conversation/brings-token.ts";

/**
 * Sends a conversation's requests on to where it lives. They are counted and limited here, and everything else is done
 * there. A request without a token of its conversation wakes nobody: it is refused here, as it would be there.
 */
export function forwardConversations(forward: Forward, keys: Keys): AppMiddleware {
  return async (c, next) => {
    const id = c.req.param("id") ?? "";
    if (!bringsToken(c, id, keys)) return next();

    const reply = await forward(id, c.req.raw);
    // A copy, because the headers of a reply that was fetched cannot be changed.
    return new Response(reply.body, reply);
  };
}
