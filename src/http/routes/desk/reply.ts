/** `POST /api/desk/cases/{id}/replies`: a helper's reply to the visitor. */
import { replyToCase } from "#src/people/desk/reply.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { casePathSchema, replySchema } from "#src/protocol/desk.ts";
import { conversationEventSchema } from "#src/protocol/event.ts";
import type { AppParts } from "../../app-parts.ts";
import { eventOnDesk } from "../../desk/case-on-desk.ts";
import { DESK_BODY_PROBLEMS, DESK_CHANGE_PROBLEMS } from "../../desk/desk-problems.ts";
import { deskRefusal } from "../../desk/desk-refusal.ts";
import { forStaff } from "../../desk/for-staff.ts";
import { ownOriginSchema } from "../../desk/own-origin-schema.ts";
import { citeInReply } from "../../desk/sections/cite-in-reply.ts";
import { findCited } from "../../desk/sections/find-cited.ts";
import { readFields } from "../../input/read-fields.ts";
import { refuse } from "../../problems/refuse.ts";
import { textRefusal } from "../../problems/text-refusal.ts";
import type { Route } from "../route.ts";

export function replyRoute(parts: Pick<AppParts, "desk" | "settings" | "currentKnowledge">): Route {
  const { desk, currentKnowledge } = parts;
  return forStaff(parts, {
    method: "post",
    path: "/api/desk/cases/{id}/replies",
    permission: "cases.reply",
    operation: {
      id: "replyToCase",
      path: casePathSchema,
      headers: ownOriginSchema,
      body: { mediaType: "application/json", schema: replySchema },
      reply: { status: 201, repeatable: true, mediaType: "application/json", schema: conversationEventSchema },
      problems: [...DESK_BODY_PROBLEMS, "text-empty", "text-too-long", ...DESK_CHANGE_PROBLEMS, "key-reused"],
    },
    handle: async (c, account) => {
      const sent = await readFields(c.req.raw, replySchema);
      if (!sent.ok) return refuse(c, sent.error);
      const { clientMessageId, language, draft, sections = [] } = sent.value;
      const knowledge = await currentKnowledge();
      const cited = findCited(sections, knowledge.passages, beijingDate(desk.clock.now()));
      if (!cited.ok) return refuse(c, { code: "field-invalid", faults: cited.error });
      const text = desk.cleanReply(sent.value.text, cited.value);
      if (!text.ok) return refuse(c, textRefusal(text.error, "reply"));

      const replied = await replyToCase(
        {
          caseId: c.req.param("id") ?? "",
          clientMessageId,
          language,
          draft,
          sections,
          sent: sent.value.text,
          text: text.value,
          cite: (inLanguage) => citeInReply(cited.value, inLanguage, knowledge),
        },
        account,
        desk,
      );
      switch (replied.kind) {
        case "replied":
          return c.json(eventOnDesk(replied.event), 201);
        case "replied-before":
          return c.json(eventOnDesk(replied.event));
        case "key-reused":
          return refuse(c, { code: "key-reused", context: "reply" });
        case "not-found":
        case "case-taken":
        case "case-not-claimed":
        case "case-closed":
        case "not-as-it-stands":
        case "field-missing":
          return refuse(c, deskRefusal(replied));
        default:
          return replied satisfies never;
      }
    },
  });
}
