import { parseAccept } from "hono/utils/accept";
import type { AppContext } from "../app-env.ts";

/** Whether the request names JSON as what it takes, and likes a stream no better. */
export function wantsJson(c: AppContext): boolean {
  const liked = parseAccept(c.req.header("Accept") ?? "");
  const quality = (type: string): number => liked.find((one) => one.type.toLowerCase() === type)?.q ?? 0;
  return quality("application/json") > quality("text/event-stream");
}
