import type { AppMiddleware } from "./app-env.ts";
import type { Forward } from "./app-parts.ts";

/** What an id is made of; anything else cannot be one, and nobody is bothered with it. */
const ID = /^[\w-]{8,128}$/u;

/** Sends a conversation's requests on to where it lives. They are counted here, and everything else is done there. */
export function forwardConversations(forward: Forward): AppMiddleware {
  return async (c, next) => {
    const id = c.req.param("id") ?? "";
    if (!ID.test(id)) return next();

    const reply = await forward(id, c.req.raw);
    // A copy, because the headers of a reply that was fetched cannot be changed.
    return new Response(reply.body, reply);
  };
}
