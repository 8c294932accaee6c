import type { AppContext } from "../app-env.ts";

/** Origin of the site a request is sent from: what the browser says of it, else our own. */
export function siteOf(c: AppContext, publicUrl: string | undefined): string {
  const sent = c.req.header("Origin");
  const own = publicUrl ?? new URL(c.req.url).origin;
  return sent !== undefined && URL.canParse(sent) ? new URL(sent).origin : own;
}
