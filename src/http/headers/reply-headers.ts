import { API_VERSION } from "../api-version.ts";
import type { AppMiddleware } from "../app-env.ts";

/** The version of the contract on every reply; and nobody stores a reply that does not say it may be. */
export const replyHeaders: AppMiddleware = async (c, next) => {
  await next();
  c.res.headers.set("Luodi-Version", API_VERSION);
  if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "no-store");
};
