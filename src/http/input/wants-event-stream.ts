import { parseAccept } from "hono/utils/accept";
import type { AppContext } from "../app-env.ts";

const EVENT_STREAM = "text/event-stream";

/** Whether the request names the stream as what it takes; anything else, and `*` alone, means JSON. */
export function wantsEventStream(c: AppContext): boolean {
  return parseAccept(c.req.header("Accept") ?? "").some(({ type, q }) => type.toLowerCase() === EVENT_STREAM && q > 0);
}
