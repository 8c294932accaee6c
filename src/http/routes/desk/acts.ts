/** `POST /api/desk/cases/{id}/acts`: the transitions of the closed loop that have no address of their own. */
import { doAtDesk } from "#src/people/desk/do-at-desk.ts";
import { nameAct } from "#src/people/desk/name-act.ts";
import { casePathSchema, deskCaseSchema } from "#src/protocol/desk.ts";
import { deskActSchema } from "#src/protocol/desk-act.ts";
import type { AppParts } from "../../app-parts.ts";
import { caseOnDesk } from "../../desk/case-on-desk.ts";
import { DESK_BODY_PROBLEMS, DESK_CHANGE_PROBLEMS } from "../../desk/desk-problems.ts";
import { deskRefusal } from "../../desk/desk-refusal.ts";
import { forStaff } from "../../desk/for-staff.ts";
import { ownOriginSchema } from "../../desk/own-origin-schema.ts";
import { readFields } from "../../input/read-fields.ts";
import { refuse } from "../../problems/refuse.ts";
import { textRefusal } from "../../problems/text-refusal.ts";
import { readerLanguage } from "../../reader-language.ts";
import type { Route } from "../route.ts";

export function actsRoute(parts: Pick<AppParts, "desk" | "settings" | "knowledge">): Route {
  const { desk, knowledge } = parts;
  return forStaff(parts, {
    method: "post",
    path: "/api/desk/cases/{id}/acts",
    permission: "cases.act",
    operation: {
      id: "actOnCase",
      path: casePathSchema,
      headers: ownOriginSchema,
      body: { mediaType: "application/json", schema: deskActSchema },
      reply: { mediaType: "application/json", schema: deskCaseSchema },
      problems: [...DESK_BODY_PROBLEMS, "text-empty", "text-too-long", ...DESK_CHANGE_PROBLEMS],
    },
    handle: async (c, account) => {
      const sent = await readFields(c.req.raw, deskActSchema);
      if (!sent.ok) return refuse(c, sent.error);
      const caseId = c.req.param("id") ?? "";
      // The visitor reads it, or the log keeps it: without personal data, as everything that is kept.
      const reason = sent.value.reason === undefined ? undefined : desk.cleanNote(sent.value.reason);
      if (reason?.ok === false) return refuse(c, textRefusal(reason.error, "reply"));
      const asked = { ...sent.value, ...(reason && { reason: reason.value }) };

      const wanted = await nameAct({ caseId, asked }, account, { ...desk, teams: knowledge.teams });
      if (!wanted.ok) return refuse(c, deskRefusal(wanted.error));
      const done = await doAtDesk({ caseId, wanted: wanted.value }, account, desk);
      if (!done.ok) return refuse(c, deskRefusal(done.error));
      return c.json(caseOnDesk(done.value, { teams: knowledge.teams, language: readerLanguage(c), reader: account }));
    },
  });
}
