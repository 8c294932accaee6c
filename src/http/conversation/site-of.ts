import type { AppContext } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";
import { serviceOrigin } from "../service-origin.ts";

/**
 * Origin of the site a conversation is held on. Only a site that is listed is believed: another name would be a way
 * around the limit of cases per site.
 */
export function siteOf(c: AppContext, { publicUrl, sites }: Pick<AppParts["settings"], "publicUrl" | "sites">): string {
  const origin = c.req.header("Origin") ?? "";
  return sites.includes(origin) ? origin : serviceOrigin(c, { publicUrl });
}
