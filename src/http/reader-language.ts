/**
 * In which language to speak to whoever sent a request: the one its address names (`?language=`), else the first of its
 * `Accept-Language` that is served. A handler that reads a body lets the body's `language` win.
 */
import { parseAccept } from "hono/utils/accept";
import { isLanguage, type Language } from "#src/language/language.ts";
import type { AppContext, AppMiddleware } from "./app-env.ts";

/**
 * For a request that names none of the four: a program that sends no `Accept-Language`, or a browser set to another
 * language, whose reader is likelier to know English than the other three.
 */
const LAST_RESORT: Language = "en";

export const rememberReaderLanguage: AppMiddleware = async (c, next) => {
  const named = c.req.query("language");
  c.set("readerLanguage", isLanguage(named) ? named : negotiateLanguage(c.req.header("Accept-Language")));
  await next();
};

export function readerLanguage(c: AppContext): Language {
  return c.get("readerLanguage") ?? LAST_RESORT;
}

/** The served language an `Accept-Language` header likes best; undefined when it names none. Regions and scripts pass. */
export function negotiateLanguage(header: string | undefined): Language | undefined {
  return parseAccept(header ?? "")
    .filter(({ q }) => q > 0)
    .map(({ type }) => type.split("-")[0]?.toLowerCase())
    .find(isLanguage);
}
