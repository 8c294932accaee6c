import type { Clock } from "#src/platform/ports/clock.ts";
import type { AppMiddleware } from "../app-env.ts";
import { refuse } from "../problems/refuse.ts";
import { addressOfRequest, type ConnectionParts } from "./address-of-request.ts";
import { createRateLimiter } from "./create-rate-limiter.ts";

interface LimitParts extends ConnectionParts {
  readonly requestsPerMinute: number;
  readonly clock: Clock;
}

/** Watchdogs ask often, and a page load takes several files: neither shall use up what a visitor may ask. */
const NOT_COUNTED = /^\/(?:health|assets)(?:\/|$)/u;

/** Lets so many requests a minute of each address through; the others are told when to come back. */
export function limitRequests(parts: LimitParts): AppMiddleware {
  const { requestsPerMinute, clock } = parts;
  const limiter = createRateLimiter({ requestsPerMinute, clock });
  return async (c, next) => {
    if (NOT_COUNTED.test(c.req.path)) return next();

    const seconds = limiter.admit(addressOfRequest(c, parts));
    return seconds === undefined ? next() : refuse(c, { code: "too-many-requests", seconds });
  };
}
