/**
 * `POST /api/desk/cases/{id}/sections`: sections of the guides that a helper could pass on, found in the helper's language and
 * shown in the visitor's beside it. A POST: what is looked for can hold what a visitor wrote, and is never in an address.
 */
import { findOwnCase } from "#src/people/desk/find-own-case.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { casePathSchema, type DeskSections, deskSectionsSchema, sectionSearchSchema } from "#src/protocol/desk.ts";
import type { AppParts } from "../../app-parts.ts";
import { DESK_BODY_PROBLEMS, DESK_CHANGE_PROBLEMS } from "../../desk/desk-problems.ts";
import { deskRefusal } from "../../desk/desk-refusal.ts";
import { forStaff } from "../../desk/for-staff.ts";
import { ownOriginSchema } from "../../desk/own-origin-schema.ts";
import { sectionOnDesk } from "../../desk/sections/section-on-desk.ts";
import { readFields } from "../../input/read-fields.ts";
import { refuse } from "../../problems/refuse.ts";
import { textRefusal } from "../../problems/text-refusal.ts";
import { readerLanguage } from "../../reader-language.ts";
import type { Route } from "../route.ts";

/** What somebody reads through before they would rather search in other words. */
const MOST_SECTIONS = 5;

type FindParts = Pick<AppParts, "desk" | "settings" | "currentKnowledge" | "searchPassages" | "notesOf">;

export function findSectionsRoute(parts: FindParts): Route {
  const { desk, currentKnowledge, searchPassages, notesOf } = parts;
  return forStaff(parts, {
    method: "post",
    path: "/api/desk/cases/{id}/sections",
    permission: "cases.reply",
    operation: {
      id: "findSections",
      path: casePathSchema,
      headers: ownOriginSchema,
      body: { mediaType: "application/json", schema: sectionSearchSchema },
      reply: { mediaType: "application/json", schema: deskSectionsSchema },
      problems: [...DESK_BODY_PROBLEMS, "text-empty", "text-too-long", ...DESK_CHANGE_PROBLEMS],
    },
    handle: async (c, account) => {
      const sent = await readFields(c.req.raw, sectionSearchSchema);
      if (!sent.ok) return refuse(c, sent.error);
      const own = await findOwnCase(c.req.param("id") ?? "", account, desk);
      if (!own.ok) return refuse(c, deskRefusal(own.error));

      const { conversationId, language: visitorLanguage } = own.value;
      const language = readerLanguage(c);
      const conversation = await desk.conversations.find(conversationId);
      const found = await searchPassages({
        text: sent.value.text,
        language: undefined,
        interfaceLanguage: language,
        district: conversation?.district,
      });
      if (!found.ok) return refuse(c, textRefusal(found.error));

      const today = beijingDate(desk.clock.now());
      const frame = { knowledge: await currentKnowledge(), notesOf, language, visitorLanguage, today };
      const best = found.value.candidates.slice(0, MOST_SECTIONS);
      return c.json({ sections: best.map(({ passage }) => sectionOnDesk(passage, frame)) } satisfies DeskSections);
    },
  });
}
