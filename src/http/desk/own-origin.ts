import type { AppContext } from "../app-env.ts";

/**
 * Whether a request comes from a page of ours. What changes something at the desk must: with a cookie, a browser would
 * sign what any other page makes it send. A program says so with `Origin`; without one nobody knows.
 */
export function comesFromOwnPage(c: AppContext, publicUrl: string | undefined): boolean {
  const origin = c.req.header("Origin");
  if (origin === undefined || !URL.canParse(origin)) return false;
  if (publicUrl !== undefined) return origin === publicUrl;
  // Behind a proxy that ends TLS the scheme of the request is not the browser's: the host alone is compared.
  const { host, protocol } = new URL(origin);
  return host === new URL(c.req.url).host && /^https?:$/u.test(protocol);
}
