/** `POST /api/desk/cases/{id}/contact`: the contact of a case, to its helper. A POST: it writes who looked. */
import { openContact } from "#src/people/desk/open-contact.ts";
import { casePathSchema, type DeskContact, deskContactSchema } from "#src/protocol/desk.ts";
import type { AppParts } from "../../app-parts.ts";
import { DESK_CHANGE_PROBLEMS } from "../../desk/desk-problems.ts";
import { deskRefusal } from "../../desk/desk-refusal.ts";
import { forStaff } from "../../desk/for-staff.ts";
import { ownOriginSchema } from "../../desk/own-origin-schema.ts";
import { refuse } from "../../problems/refuse.ts";
import type { Route } from "../route.ts";

export function openContactRoute(parts: Pick<AppParts, "desk" | "settings">): Route {
  return forStaff(parts, {
    method: "post",
    path: "/api/desk/cases/{id}/contact",
    permission: "cases.open-contact",
    operation: {
      id: "openContact",
      path: casePathSchema,
      headers: ownOriginSchema,
      reply: { mediaType: "application/json", schema: deskContactSchema },
      problems: DESK_CHANGE_PROBLEMS,
    },
    handle: async (c, account) => {
      const opened = await openContact(c.req.param("id") ?? "", account, parts.desk);
      return opened.ok ? c.json(opened.value satisfies DeskContact) : refuse(c, deskRefusal(opened.error));
    },
  });
}
