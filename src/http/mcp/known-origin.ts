import type { AppContext } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";

/** A name like any other can be pointed at this machine by whoever owns it (DNS rebinding); these cannot. */
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Whether tools may be called from where a request comes: by a program, which names no origin, from a listed site, or
 * from a page of our own. A page has itself on our own address by `PUBLIC_URL`, or on this machine.
 */
export function comesFromKnownOrigin(
  c: AppContext,
  { publicUrl, sites }: Pick<AppParts["settings"], "publicUrl" | "sites">,
): boolean {
  const origin = c.req.header("Origin");
  if (origin === undefined || sites.includes(origin)) return true;
  if (publicUrl !== undefined) return origin === publicUrl;
  const address = new URL(c.req.url);
  return origin === address.origin && LOOPBACK.includes(address.hostname);
}
