/**
 * `POST …/summary` and `…/draft`: what a model writes for a helper. Neither is recorded, and nothing of it is sent to the
 * visitor by itself. Without a model there are no such addresses.
 */
import { draftReply } from "#src/people/desk/writing/draft-reply.ts";
import type { DeskWriting } from "#src/people/desk/writing/desk-writing.ts";
import type { NothingWritten } from "#src/people/desk/writing/nothing-written.ts";
import { summariseCase } from "#src/people/desk/writing/summarise-case.ts";
import type { Account } from "#src/people/staff/account.ts";
import {
  casePathSchema,
  type DeskDraft,
  deskDraftSchema,
  type DeskSummary,
  deskSummarySchema,
} from "#src/protocol/desk.ts";
import type { AppContext } from "../../app-env.ts";
import type { AppParts } from "../../app-parts.ts";
import { asWritten } from "../../desk/as-written.ts";
import { DESK_CHANGE_PROBLEMS, DESK_PROBLEMS } from "../../desk/desk-problems.ts";
import { deskRefusal } from "../../desk/desk-refusal.ts";
import { forStaff, type StaffRoute } from "../../desk/for-staff.ts";
import { ownOriginSchema } from "../../desk/own-origin-schema.ts";
import { markGenerated } from "../../headers/mark-generated.ts";
import { refuse } from "../../problems/refuse.ts";
import type { Refusal } from "../../problems/refusal.ts";
import { readerLanguage } from "../../reader-language.ts";
import { wireCitation } from "../../turn-from-outcome.ts";
import type { Route } from "../route.ts";

/** A helper waits no longer; the page gives up a little later. */
const WAIT_MS = 60_000;

interface WritingRoute extends Omit<StaffRoute, "handle"> {
  readonly handle: (c: AppContext, account: Account, writing: DeskWriting) => Promise<Response>;
}

type WriteParts = Pick<AppParts, "desk" | "settings" | "currentKnowledge" | "newId" | "log">;

export function writeRoutes(parts: WriteParts): readonly Route[] {
  const { desk, currentKnowledge, newId } = parts;
  const operation = { path: casePathSchema, headers: ownOriginSchema } as const;
  return [
    withModel({
      method: "post",
      path: "/api/desk/cases/{id}/summary",
      permission: "cases.summarise",
      operation: {
        ...operation,
        id: "summariseCase",
        reply: { isMarked: true, mediaType: "application/json", schema: deskSummarySchema },
        problems: [...DESK_PROBLEMS, "model-unavailable"],
      },
      handle: async (c, account, writing) => {
        const wanted = { caseId: idOf(c), language: readerLanguage(c), signal: waiting(c) };
        const summary = await summariseCase(wanted, account, desk, writing);
        if (!summary.ok) return refuseWriting(c, summary.error);
        markGenerated(c, { id: newId(), text: summary.value.text, label: "ai-generated" }, desk.keys);
        return c.json({ ...summary.value, label: "ai-generated" } satisfies DeskSummary);
      },
    }),
    withModel({
      method: "post",
      path: "/api/desk/cases/{id}/draft",
      permission: "cases.draft",
      operation: {
        ...operation,
        id: "draftReply",
        reply: { isMarked: true, mediaType: "application/json", schema: deskDraftSchema },
        problems: [...DESK_CHANGE_PROBLEMS, "model-unavailable"],
      },
      handle: async (c, account, writing) => {
        const draft = await draftReply({ caseId: idOf(c), signal: waiting(c) }, account, desk, writing);
        if (!draft.ok) return refuseWriting(c, draft.error);
        const { passages, sentences, language, prompt, model } = draft.value;
        const knowledge = await currentKnowledge();
        const text = sentences.map((sentence) => sentence.text).join("");
        markGenerated(c, { id: newId(), text, label: "ai-generated" }, desk.keys);
        return c.json({
          text,
          language,
          label: "ai-generated",
          prompt,
          model,
          sentences: sentences.map((sentence) => ({ ...sentence, cites: [...sentence.cites] })),
          citations: passages.map((passage, at) =>
            wireCitation({ n: at + 1, passage }, language, knowledge, asWritten),
          ),
        } satisfies DeskDraft);
      },
    }),
  ];

  function withModel({ handle, ...route }: WritingRoute): Route {
    return forStaff(parts, {
      ...route,
      handle: (c, account) =>
        desk.writing === undefined ? refuse(c, { code: "not-found" }) : handle(c, account, desk.writing),
    });
  }

  function refuseWriting(c: AppContext, why: NothingWritten): Response {
    if (why.kind === "model-failed" && !c.req.raw.signal.aborted) {
      const { kind, detail } = why.failure;
      parts.log.warn("desk-model-failed", { kind, detail });
    }
    return refuse(c, writingRefusal(why));
  }
}

function writingRefusal(why: NothingWritten): Refusal {
  if (why.kind === "model-failed") return { code: "model-unavailable" };
  return why.kind === "no-sources" ? { code: "not-found", context: "sources" } : deskRefusal(why);
}

/** Aborted when the helper has gone, or has waited long enough. */
function waiting(c: AppContext): AbortSignal {
  return AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(WAIT_MS)]);
}

function idOf(c: AppContext): string {
  return c.req.param("id") ?? "";
}
