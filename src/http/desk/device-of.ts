import type { AppContext } from "../app-env.ts";

/** What a browser says it is, so that its person tells their sessions apart. Nothing is decided by it. */
export function deviceOf(c: AppContext): string {
  return c.req.header("User-Agent") ?? "";
}
