/** `GET /api/desk/cases`: the cases a person works on. */
import { listCases } from "#src/people/desk/list-cases.ts";
import { type DeskCases, deskCasesQuerySchema, deskCasesSchema } from "#src/protocol/desk.ts";
import type { AppParts } from "../../app-parts.ts";
import { caseOnDesk } from "../../desk/case-on-desk.ts";
import { forStaff } from "../../desk/for-staff.ts";
import { readQuery } from "../../input/read-query.ts";
import { refuse } from "../../problems/refuse.ts";
import { readerLanguage } from "../../reader-language.ts";
import type { Route } from "../route.ts";

export function listCasesRoute(parts: Pick<AppParts, "desk" | "settings" | "knowledge">): Route {
  const { desk, knowledge } = parts;
  return forStaff(parts, {
    method: "get",
    path: "/api/desk/cases",
    permission: "cases.list",
    operation: {
      id: "listCases",
      query: deskCasesQuerySchema,
      reply: { mediaType: "application/json", schema: deskCasesSchema },
      problems: ["sign-in-needed", "not-allowed", "field-invalid", "too-many-requests", "fault"],
    },
    handle: async (c, account) => {
      const query = readQuery(c, deskCasesQuerySchema);
      if (!query.ok) return refuse(c, query.error);
      const { state, team } = query.value;
      if (team !== undefined && !knowledge.teams.some(({ id }) => id === team)) {
        return refuse(c, { code: "field-invalid", faults: [{ path: "team", code: "unknown" }] });
      }

      const frame = { teams: knowledge.teams, language: readerLanguage(c), reader: account };
      const cases = await listCases({ state, team }, account, desk);
      return c.json({ cases: cases.map((found) => caseOnDesk(found, frame)) } satisfies DeskCases);
    },
  });
}
