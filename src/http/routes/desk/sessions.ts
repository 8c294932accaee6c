/** `GET /api/desk/sessions` and `DELETE /api/desk/sessions/{id}`: where one is signed in, and ending that. */
import { endSessionOf } from "#src/people/staff/end-session-of.ts";
import { listSessions } from "#src/people/staff/list-sessions.ts";
import { sessionPathSchema, type StaffSessions, staffSessionsSchema } from "#src/protocol/staff.ts";
import type { AppParts } from "../../app-parts.ts";
import { DESK_PROBLEMS } from "../../desk/desk-problems.ts";
import { forStaff } from "../../desk/for-staff.ts";
import { ownOriginSchema } from "../../desk/own-origin-schema.ts";
import { refuse } from "../../problems/refuse.ts";
import type { Route } from "../route.ts";

export function sessionsRoutes(parts: Pick<AppParts, "desk" | "settings">): readonly Route[] {
  const { desk } = parts;
  return [
    forStaff(parts, {
      method: "get",
      path: "/api/desk/sessions",
      permission: "sessions.list",
      operation: {
        id: "listSessions",
        reply: { mediaType: "application/json", schema: staffSessionsSchema },
        problems: ["sign-in-needed", "not-allowed", "too-many-requests", "fault"],
      },
      handle: async (c, reader, { grant, session: current }) => {
        const listed = await listSessions(reader, grant, desk);
        return c.json({
          sessions: listed.map(({ session: { id, startedAt, seenAt, method, device }, account }) => ({
            id,
            account: { id: account.id, name: account.name },
            startedAt: startedAt.toISOString(),
            seenAt: seenAt.toISOString(),
            method,
            device,
            current: id === current.id,
          })),
        } satisfies StaffSessions);
      },
    }),
    forStaff(parts, {
      method: "delete",
      path: "/api/desk/sessions/{id}",
      permission: "sessions.end",
      operation: {
        id: "endSession",
        path: sessionPathSchema,
        headers: ownOriginSchema,
        reply: { status: 204 },
        problems: DESK_PROBLEMS,
      },
      handle: async (c, by, { grant }) => {
        const isEnded = await endSessionOf(c.req.param("id") ?? "", { by, grant }, desk);
        return isEnded ? c.body(null, 204) : refuse(c, { code: "not-found" });
      },
    }),
  ];
}
