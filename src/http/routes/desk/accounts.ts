/** `GET /api/desk/accounts`: who may sign in. They are added and changed at the command line. */
import { type StaffAccounts, staffAccountsSchema } from "#src/protocol/staff.ts";
import type { AppParts } from "../../app-parts.ts";
import { forStaff } from "../../desk/for-staff.ts";
import type { Route } from "../route.ts";

export function accountsRoute(parts: Pick<AppParts, "desk" | "settings">): Route {
  return forStaff(parts, {
    method: "get",
    path: "/api/desk/accounts",
    permission: "accounts.list",
    operation: {
      id: "listAccounts",
      reply: { mediaType: "application/json", schema: staffAccountsSchema },
      problems: ["sign-in-needed", "not-allowed", "too-many-requests", "fault"],
    },
    handle: async (c) => {
      const accounts = await parts.desk.staff.list();
      return c.json({
        accounts: accounts.map(({ id, name, displayName, role, teams, createdAt, ...account }) => ({
          id,
          name,
          displayName: displayName ?? null,
          role,
          teams: [...teams],
          secondFactor: account.secondFactor !== undefined,
          provider: account.identity !== undefined,
          disabled: account.disabledAt !== undefined,
          createdAt: createdAt.toISOString(),
        })),
      } satisfies StaffAccounts);
    },
  });
}
