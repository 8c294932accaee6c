/**
 * The cookie of somebody who is signed in at the desk: for this host alone, never for a script, never sent along from
 * another site. Secure but where the desk is used on its own machine without TLS.
 */
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { CookieOptions } from "hono/utils/cookie";
import type { AppContext } from "../app-env.ts";

const NAME = "desk";
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

export function readDeskCookie(c: AppContext, publicUrl: string | undefined): string | undefined {
  return getCookie(c, NAME, ...cookiePrefixOf(c, publicUrl));
}

export function setDeskCookie(c: AppContext, publicUrl: string | undefined, token: string): void {
  setCookie(c, NAME, token, cookieOptionsOf(c, publicUrl));
}

export function deleteDeskCookie(c: AppContext, publicUrl: string | undefined): void {
  deleteCookie(c, NAME, cookieOptionsOf(c, publicUrl));
}

/** With the prefix `__Host-` a browser takes the cookie from this host over TLS alone. */
export function cookiePrefixOf(c: AppContext, publicUrl: string | undefined): ["host"] | [] {
  const { protocol, hostname } = new URL(publicUrl ?? c.req.url);
  return protocol === "http:" && LOOPBACK.test(hostname) ? [] : ["host"];
}

export function cookieOptionsOf(c: AppContext, publicUrl: string | undefined): CookieOptions {
  const [prefix] = cookiePrefixOf(c, publicUrl);
  const options = { path: "/", httpOnly: true, sameSite: "Strict" } as const;
  return prefix === undefined ? options : { ...options, secure: true, prefix };
}
