import { cors } from "hono/cors";
import type { AppMiddleware } from "../app-env.ts";
import { AIGC_HEADER } from "./mark-generated.ts";

const DAY_SECONDS = 86_400;

/**
 * Lets pages of these origins call the API, without cookies. A page of any other origin sees no sign of it.
 *
 * @param furtherHeaders that a path takes beside those of the API
 */
export function allowSites(sites: readonly string[], furtherHeaders: readonly string[] = []): AppMiddleware {
  const allow = cors({
    origin: [...sites],
    allowMethods: ["GET", "POST", "PATCH", "DELETE"],
    allowHeaders: [
      "Authorization",
      "Content-Type",
      "Accept-Language",
      "Idempotency-Key",
      "Last-Event-ID",
      "Luodi-Version",
      ...furtherHeaders,
    ],
    exposeHeaders: ["Retry-After", "Luodi-Version", AIGC_HEADER],
    maxAge: DAY_SECONDS,
  });
  return async (c, next) => {
    if (sites.includes(c.req.header("Origin") ?? "")) return allow(c, next);
    await next();
    c.header("Vary", "Origin", { append: true });
  };
}
