import { bodyLimit } from "hono/body-limit";
import type { AppMiddleware } from "../app-env.ts";
import { refuse } from "../problems/refuse.ts";

/** Far more than a question of 1,000 code points needs in any encoding. */
export const MAX_BODY_KIB = 16;

/** At the desk whole guides are sent, on `/mcp` what frames a question. */
export const MAX_LARGE_BODY_KIB = 256;

const SENDS_LARGE = /^\/(?:api\/desk\/|mcp$)/u;

const limitVisitor = limitTo(MAX_BODY_KIB);
const limitLarge = limitTo(MAX_LARGE_BODY_KIB);

/** Refuses a larger body, also one that does not say its length before it comes. */
export const limitBody: AppMiddleware = async (c, next) => {
  try {
    return await (SENDS_LARGE.test(c.req.path) ? limitLarge : limitVisitor)(c, next);
  } catch {
    // What is thrown further down has become a reply by now. This is a body that ended before its end was sent.
    return refuse(c, { code: "body-unreadable" });
  }
};

function limitTo(limitKiB: number): AppMiddleware {
  return bodyLimit({
    maxSize: limitKiB * 1024,
    onError: (c) => refuse(c, { code: "body-too-large", limitKiB }),
  });
}
