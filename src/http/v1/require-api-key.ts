/** Who may use `/v1`: whoever brings one of the operator's keys, so many times a minute with each. */
import { timingSafeEqual } from "hono/utils/buffer";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { AppMiddleware } from "../app-env.ts";
import { bearerToken } from "../input/bearer-token.ts";
import { createRateLimiter } from "../limits/create-rate-limiter.ts";
import { refuse } from "../problems/refuse.ts";

interface KeyParts {
  readonly apiKeys: readonly string[];
  /** Undefined: no limit. */
  readonly requestsPerMinute: number | undefined;
  readonly clock: Clock;
}

export function requireApiKey({ apiKeys, requestsPerMinute, clock }: KeyParts): AppMiddleware {
  const limiter = requestsPerMinute === undefined ? undefined : createRateLimiter({ requestsPerMinute, clock });
  return async (c, next) => {
    const key = await findKey(bearerToken(c) ?? "", apiKeys);
    if (key === undefined) {
      c.header("WWW-Authenticate", "Bearer");
      return refuse(c, { code: "sign-in-needed", context: "api-key" });
    }
    const seconds = limiter?.admit(key);
    return seconds === undefined ? next() : refuse(c, { code: "too-many-requests", seconds, context: "api-key" });
  };
}

/** Compares with every key to its end, so that the time it takes tells nothing of any. */
async function findKey(sent: string, apiKeys: readonly string[]): Promise<string | undefined> {
  const isSame = await Promise.all(apiKeys.map((key) => timingSafeEqual(sent, key)));
  return apiKeys.find((_, at) => isSame[at]);
}
