/** `GET /api/desk/cases/{id}`: one case with all that was said. */
import { actsAtDesk } from "#src/people/desk/acts-at-desk.ts";
import { readCase } from "#src/people/desk/read-case.ts";
import { casePathSchema, openedDeskCaseSchema } from "#src/protocol/desk.ts";
import type { AppParts } from "../../app-parts.ts";
import { openedCaseOnDesk } from "../../desk/case-on-desk.ts";
import { DESK_PROBLEMS } from "../../desk/desk-problems.ts";
import { forStaff } from "../../desk/for-staff.ts";
import { refuse } from "../../problems/refuse.ts";
import { readerLanguage } from "../../reader-language.ts";
import type { Route } from "../route.ts";

export function readCaseRoute(parts: Pick<AppParts, "desk" | "settings" | "knowledge">): Route {
  const { desk, knowledge } = parts;
  return forStaff(parts, {
    method: "get",
    path: "/api/desk/cases/{id}",
    permission: "cases.read",
    operation: {
      id: "readCase",
      path: casePathSchema,
      reply: { mediaType: "application/json", schema: openedDeskCaseSchema },
      problems: DESK_PROBLEMS,
    },
    handle: async (c, account) => {
      const opened = await readCase(c.req.param("id") ?? "", account, desk);
      if (opened === undefined) return refuse(c, { code: "not-found" });
      const acts = await actsAtDesk(opened.case, account, desk);
      const frame = { teams: knowledge.teams, language: readerLanguage(c), reader: account };
      return c.json(openedCaseOnDesk({ ...opened, acts }, frame));
    },
  });
}
