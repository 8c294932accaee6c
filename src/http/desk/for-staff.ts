import { grantOf } from "#src/people/access/grant-of.ts";
import type { Grant, Permission } from "#src/people/access/permissions.ts";
import type { Account, StaffSession } from "#src/people/staff/account.ts";
import type { AppContext } from "../app-env.ts";
import type { AppParts } from "../app-parts.ts";
import type { Operation } from "../openapi/operation.ts";
import { refuse } from "../problems/refuse.ts";
import type { Route } from "../routes/route.ts";
import { findAccount } from "./find-account.ts";
import { lacksSecondFactor } from "./lacks-second-factor.ts";
import { comesFromOwnPage } from "./own-origin.ts";

export interface StaffRoute extends Pick<Route, "method" | "path"> {
  readonly permission: Permission;
  readonly operation: Omit<Operation, "group" | "access" | "permission">;
  /** What somebody gets who is not signed in; a refusal unless given. */
  readonly signedOut?: (c: AppContext) => Response;
  readonly handle: (c: AppContext, account: Account, admitted: Admitted) => Response | Promise<Response>;
}

/** How far somebody may go, and where they are signed in. */
export interface Admitted {
  readonly grant: Grant;
  readonly session: StaffSession;
}

/**
 * A route for somebody who is signed in and whose role may do this; every other is refused. The only way to make one: so a
 * route of the desk without a permission does not come about.
 */
export function forStaff(
  parts: Pick<AppParts, "desk" | "settings">,
  { permission, operation, signedOut = refuseSignedOut, handle, ...place }: StaffRoute,
): Route {
  return {
    ...place,
    operation: { ...operation, group: "desk", access: "desk", permission },
    handle: async (c) => {
      if (c.req.method !== "GET" && c.req.method !== "HEAD" && !comesFromOwnPage(c, parts.settings.publicUrl)) {
        return refuse(c, { code: "not-allowed", context: "other-site" });
      }
      const signedIn = await findAccount(c, parts);
      if (signedIn === undefined) return signedOut(c);
      const { account, session } = signedIn;
      if (permission !== "second-factor.set-up" && lacksSecondFactor(signedIn, parts.settings)) {
        return refuse(c, { code: "not-allowed", context: "second-factor" });
      }
      const grant = grantOf(account.role, permission);
      if (grant === undefined) return refuse(c, { code: "not-allowed", context: "role" });
      return handle(c, account, { grant, session });
    },
  };
}

function refuseSignedOut(c: AppContext): Response {
  return refuse(c, { code: "sign-in-needed" });
}
