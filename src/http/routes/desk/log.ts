/** `GET /api/desk/log`: who did what, to those who check it. Reading it is logged too. */
import { type StaffLogOnWire, staffLogQuerySchema, staffLogSchema } from "#src/protocol/staff.ts";
import type { AppParts } from "../../app-parts.ts";
import { forStaff } from "../../desk/for-staff.ts";
import { readQuery } from "../../input/read-query.ts";
import { refuse } from "../../problems/refuse.ts";
import type { Route } from "../route.ts";

const AT_ONCE = 500;

export function staffLogRoute(parts: Pick<AppParts, "desk" | "settings">): Route {
  const { staff, clock } = parts.desk;
  return forStaff(parts, {
    method: "get",
    path: "/api/desk/log",
    permission: "log.read",
    operation: {
      id: "readLog",
      query: staffLogQuerySchema,
      reply: { mediaType: "application/json", schema: staffLogSchema },
      problems: ["sign-in-needed", "not-allowed", "field-invalid", "too-many-requests", "fault"],
    },
    handle: async (c, { id }) => {
      const query = readQuery(c, staffLogQuerySchema);
      if (!query.ok) return refuse(c, query.error);
      const after = Number(query.value.after);
      await staff.log({ at: clock.now(), accountId: id, action: "exported", object: "log", reason: `after ${after}` });
      const entries = await staff.readSealedLog(after, AT_ONCE);
      return c.json({
        entries: entries.map(({ at, accountId, caseId, object, reason, ...entry }) => ({
          ...entry,
          at: at.toISOString(),
          accountId: accountId ?? null,
          caseId: caseId ?? null,
          object: object ?? null,
          reason: reason ?? null,
        })),
        next: entries.at(-1)?.place ?? after,
      } satisfies StaffLogOnWire);
    },
  });
}
