import type { AppContext } from "./app-env.ts";
import type { AppParts } from "./app-parts.ts";

/** What addresses of the service begin with, as the public knows it; else as this request does. */
export function serviceOrigin(c: AppContext, { publicUrl }: Pick<AppParts["settings"], "publicUrl">): string {
  return publicUrl ?? new URL(c.req.url).origin;
}
