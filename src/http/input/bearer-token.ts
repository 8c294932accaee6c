import type { AppContext } from "../app-env.ts";

const BEARER = /^Bearer +(\S+) *$/iu;

/** What a request brings as `Authorization: Bearer …`. */
export function bearerToken(c: AppContext): string | undefined {
  return BEARER.exec(c.req.header("Authorization") ?? "")?.[1];
}
