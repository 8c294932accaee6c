/** `POST …/claim`, `…/release` and `…/close`: what is done with a case. Done again, each replies as it did before. */
import { claimCase } from "#src/people/desk/claim.ts";
import { closeCase } from "#src/people/desk/close.ts";
import type { DeskRefusal } from "#src/people/desk/desk-refusal.ts";
import { releaseCase } from "#src/people/desk/release.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { Account } from "#src/people/staff/account.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { casePathSchema, closeSchema, deskCaseSchema } from "#src/protocol/desk.ts";
import type { AppContext } from "../../app-env.ts";
import type { AppParts } from "../../app-parts.ts";
import { caseOnDesk } from "../../desk/case-on-desk.ts";
import { DESK_BODY_PROBLEMS, DESK_CHANGE_PROBLEMS } from "../../desk/desk-problems.ts";
import { deskRefusal } from "../../desk/desk-refusal.ts";
import { forStaff } from "../../desk/for-staff.ts";
import { ownOriginSchema } from "../../desk/own-origin-schema.ts";
import { readFields } from "../../input/read-fields.ts";
import { refuse } from "../../problems/refuse.ts";
import { readerLanguage } from "../../reader-language.ts";
import type { Route } from "../route.ts";

export function changeCaseRoutes(parts: Pick<AppParts, "desk" | "settings" | "knowledge">): readonly Route[] {
  const { desk, knowledge } = parts;
  const operation = {
    path: casePathSchema,
    headers: ownOriginSchema,
    reply: { mediaType: "application/json", schema: deskCaseSchema },
    problems: DESK_CHANGE_PROBLEMS,
  } as const;
  return [
    forStaff(parts, {
      method: "post",
      path: "/api/desk/cases/{id}/claim",
      permission: "cases.claim",
      operation: { ...operation, id: "claimCase" },
      handle: async (c, account) => reply(c, account, await claimCase(idOf(c), account, desk)),
    }),
    forStaff(parts, {
      method: "post",
      path: "/api/desk/cases/{id}/release",
      permission: "cases.release",
      operation: { ...operation, id: "releaseCase" },
      handle: async (c, account) => reply(c, account, await releaseCase(idOf(c), account, desk)),
    }),
    forStaff(parts, {
      method: "post",
      path: "/api/desk/cases/{id}/close",
      permission: "cases.close",
      operation: {
        ...operation,
        id: "closeCase",
        body: { mediaType: "application/json", schema: closeSchema },
        problems: [...DESK_BODY_PROBLEMS, ...DESK_CHANGE_PROBLEMS],
      },
      handle: async (c, account) => {
        const sent = await readFields(c.req.raw, closeSchema);
        if (!sent.ok) return refuse(c, sent.error);
        return reply(c, account, await closeCase({ caseId: idOf(c), ...sent.value }, account, desk));
      },
    }),
  ];

  function reply(c: AppContext, reader: Account, changed: Result<Case, DeskRefusal>): Response {
    if (!changed.ok) return refuse(c, deskRefusal(changed.error));
    return c.json(caseOnDesk(changed.value, { teams: knowledge.teams, language: readerLanguage(c), reader }));
  }
}

function idOf(c: AppContext): string {
  return c.req.param("id") ?? "";
}
