import { timingSafeEqual } from "hono/utils/buffer";
import type { AppContext } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";

/** Whatever names another sender than the connection: behind a proxy every visitor comes from this machine. */
const FORWARDING = ["Forwarded", "X-Forwarded-For", "X-Real-IP", "CF-Connecting-IP", "Via"] as const;

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/u;

/** A page of another site can have its own name lead to this machine, and then reads what its visitor's browser may. */
const OWN_NAME = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/** With the token; where none is set, whoever sits at this machine, calls it by its own name and comes without a proxy. */
export async function mayReadMetrics(
  c: AppContext,
  { settings, connectionOf }: Pick<AppParts, "settings" | "connectionOf">,
): Promise<boolean> {
  const { metricsToken, trustedProxyHops } = settings;
  if (metricsToken !== undefined) {
    return timingSafeEqual(c.req.header("Authorization") ?? "", `Bearer ${metricsToken}`);
  }
  if (trustedProxyHops > 0 || FORWARDING.some((name) => c.req.header(name) !== undefined)) return false;
  return OWN_NAME.test(new URL(c.req.url).hostname) && LOOPBACK.test(connectionOf(c).remote.address ?? "");
}
