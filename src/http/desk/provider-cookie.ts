/**
 * The cookie of a browser that is away at the provider, sealed. It comes back from another site, so it cannot be as strict
 * as the one of the desk; it is good for one return alone.
 */
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { AppContext } from "../app-env.ts";
import { cookieOptionsOf, cookiePrefixOf } from "./desk-cookie.ts";

const NAME = "desk-provider";

export function setProviderCookie(c: AppContext, publicUrl: string | undefined, sealed: string): void {
  setCookie(c, NAME, sealed, { ...cookieOptionsOf(c, publicUrl), sameSite: "Lax" });
}

export function takeProviderCookie(c: AppContext, publicUrl: string | undefined): string | undefined {
  const sealed = getCookie(c, NAME, ...cookiePrefixOf(c, publicUrl));
  deleteCookie(c, NAME, cookieOptionsOf(c, publicUrl));
  return sealed;
}
