import { bodyLimit } from "hono/body-limit";
import type { AppMiddleware } from "../app-env.ts";
import { refuse } from "../problems/refuse.ts";

/** Far more than a question of 1,000 code points needs in any encoding. */
export const MAX_BODY_KIB = 16;

/** At the desk whole guides are sent, on `/v1` whole conversations, on `/mcp` what frames a question. */
export const MAX_LARGE_BODY_KIB = 256;

/** Of a body that is refused for its size. */
const MAX_READ_AWAY_KIB = 1024;

const SENDS_LARGE = /^\/(?:(?:api\/desk|v1)\/|mcp$)/u;

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
    onError: async (c) => {
      await readAway(c.req.raw);
      return refuse(c, { code: "body-too-large", limitKiB });
    },
  });
}

/**
 * Its sender goes on sending and keeps the connection: what nobody reads would stand before its next request, which the
 * Node host ends by closing the connection under it. What says that it is larger still is left to that.
 */
async function readAway({ body, headers }: Request): Promise<void> {
  const length = Number(headers.get("Content-Length") ?? Number.NaN);
  if (body !== null && length <= MAX_READ_AWAY_KIB * 1024) await body.pipeTo(new WritableStream());
}
