import type { Account } from "#src/people/staff/account.ts";
import type { AppContext } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";
import { refuse } from "../problems/refuse.ts";
import type { Route } from "../routes/route.ts";
import { findAccount } from "./find-account.ts";
import { comesFromOwnPage } from "./own-origin.ts";

/** Handles a request of somebody who is signed in, and refuses every other. */
export function forStaff(
  parts: Pick<AppParts, "desk" | "settings">,
  handle: (c: AppContext, account: Account) => Promise<Response>,
): Route["handle"] {
  return async (c) => {
    if (c.req.method !== "GET" && c.req.method !== "HEAD" && !comesFromOwnPage(c, parts.settings.publicUrl)) {
      return refuse(c, { code: "not-allowed", context: "other-site" });
    }
    const account = await findAccount(c, parts);
    return account === undefined ? refuse(c, { code: "sign-in-needed" }) : handle(c, account);
  };
}
