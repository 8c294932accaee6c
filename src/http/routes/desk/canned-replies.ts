/** `GET /api/desk/cases/{id}/canned-replies`: what helpers write again and again, filled in for a case. */
import { fillCannedReplies } from "#src/people/desk/fill-canned-replies.ts";
import { findOwnCase } from "#src/people/desk/find-own-case.ts";
import { casePathSchema, type DeskCannedReplies, deskCannedRepliesSchema } from "#src/protocol/desk.ts";
import type { AppParts } from "../../app-parts.ts";
import { DESK_CHANGE_PROBLEMS } from "../../desk/desk-problems.ts";
import { deskRefusal } from "../../desk/desk-refusal.ts";
import { forStaff } from "../../desk/for-staff.ts";
import { refuse } from "../../problems/refuse.ts";
import { readerLanguage } from "../../reader-language.ts";
import type { Route } from "../route.ts";

export function cannedRepliesRoute(parts: Pick<AppParts, "desk" | "settings" | "knowledge">): Route {
  const { desk, knowledge } = parts;
  return forStaff(parts, {
    method: "get",
    path: "/api/desk/cases/{id}/canned-replies",
    permission: "cases.reply",
    operation: {
      id: "listCannedReplies",
      path: casePathSchema,
      reply: { mediaType: "application/json", schema: deskCannedRepliesSchema },
      problems: DESK_CHANGE_PROBLEMS,
    },
    handle: async (c, account) => {
      const found = await findOwnCase(c.req.param("id") ?? "", account, desk);
      if (!found.ok) return refuse(c, deskRefusal(found.error));
      const frame = { teams: knowledge.teams, reader: account, language: readerLanguage(c) };
      const replies = fillCannedReplies(knowledge.cannedReplies, found.value, frame);
      return c.json({ replies: [...replies] } satisfies DeskCannedReplies);
    },
  });
}
