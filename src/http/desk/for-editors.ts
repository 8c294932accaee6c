import type { Account } from "#src/people/staff/account.ts";
import type { AppContext } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";
import { refuse } from "../problems/refuse.ts";
import type { Route } from "../routes/route.ts";
import { forStaff } from "./for-staff.ts";

/** Handles a request of somebody who may publish: a lead or an admin. */
export function forEditors(
  parts: Pick<AppParts, "desk" | "settings">,
  handle: (c: AppContext, account: Account) => Promise<Response>,
): Route["handle"] {
  return forStaff(parts, async (c, account) =>
    account.role === "helper" ? refuse(c, { code: "not-allowed" }) : handle(c, account),
  );
}
