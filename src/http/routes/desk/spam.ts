/** `POST /api/desk/cases/spam`: closes cases that are none, many at once. */
import { closeSpam } from "#src/people/desk/close-spam.ts";
import { type ClosedSpamOnWire, closedSpamSchema, spamSchema } from "#src/protocol/desk.ts";
import type { AppParts } from "../../app-parts.ts";
import { DESK_BODY_PROBLEMS } from "../../desk/desk-problems.ts";
import { forStaff } from "../../desk/for-staff.ts";
import { ownOriginSchema } from "../../desk/own-origin-schema.ts";
import { readFields } from "../../input/read-fields.ts";
import { refuse } from "../../problems/refuse.ts";
import { textRefusal } from "../../problems/text-refusal.ts";
import type { Route } from "../route.ts";

export function spamRoute(parts: Pick<AppParts, "desk" | "settings">): Route {
  const { desk } = parts;
  return forStaff(parts, {
    method: "post",
    path: "/api/desk/cases/spam",
    permission: "cases.close-spam",
    operation: {
      id: "closeSpam",
      headers: ownOriginSchema,
      body: { mediaType: "application/json", schema: spamSchema },
      reply: { mediaType: "application/json", schema: closedSpamSchema },
      problems: [
        ...DESK_BODY_PROBLEMS,
        "text-empty",
        "text-too-long",
        "sign-in-needed",
        "not-allowed",
        "too-many-requests",
        "fault",
      ],
    },
    handle: async (c, account) => {
      const sent = await readFields(c.req.raw, spamSchema);
      if (!sent.ok) return refuse(c, sent.error);
      // It stays in the log for good: without personal data, as everything that is kept.
      const reason = desk.cleanNote(sent.value.reason);
      if (!reason.ok) return refuse(c, textRefusal(reason.error, "reply"));
      const { closed, left } = await closeSpam({ caseIds: sent.value.cases, reason: reason.value }, account, desk);
      return c.json({
        closed: [...closed],
        left: left.map(({ caseId, why }) => ({ id: caseId, why })),
      } satisfies ClosedSpamOnWire);
    },
  });
}
