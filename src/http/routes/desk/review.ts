/**
 * `GET /desk/cases/{id}/review` and `POST /desk/cases/{id}/review`: what the assistant said in a case, and what somebody
 * of the staff says of it. Works without a script; a form that is sent twice records one review.
 */
import { readCase } from "#src/people/desk/read-case.ts";
import { reviewTurn } from "#src/people/review/review-turn.ts";
import type { Account } from "#src/people/staff/account.ts";
import { casePathSchema } from "#src/protocol/desk.ts";
import { reviewFormSchema } from "#src/protocol/review.ts";
import type { AppContext } from "../../app-env.ts";
import type { AppParts } from "../../app-parts.ts";
import { DESK_BODY_PROBLEMS, DESK_PROBLEMS } from "../../desk/desk-problems.ts";
import { forStaff } from "../../desk/for-staff.ts";
import { readReview } from "../../desk/review/read-review.ts";
import { renderReview, type ReviewedForm } from "../../desk/review/render-review.ts";
import { readForm } from "../../input/read-form.ts";
import { refuse } from "../../problems/refuse.ts";
import { readerLanguage } from "../../reader-language.ts";
import type { Route } from "../route.ts";

type ReviewParts = Pick<AppParts, "desk" | "settings" | "currentKnowledge" | "newId" | "page">;

export function reviewRoutes(parts: ReviewParts): readonly Route[] {
  const { desk, newId, page } = parts;
  const operation = {
    path: casePathSchema,
    reply: { mediaType: "text/html" },
  } as const;
  const path = "/desk/cases/{id}/review";

  async function show(c: AppContext, account: Account, sent?: ReviewedForm, status: 200 | 409 | 422 = 200) {
    const opened = await readCase(idOf(c), account, desk);
    if (opened === undefined) return refuse(c, { code: "not-found" });
    const { conversationId } = opened.case;
    const reviews = conversationId === undefined ? [] : await desk.reviews.readLatest(conversationId);
    const frame = { language: readerLanguage(c), assets: page.assets };
    return c.html(renderReview({ opened, reviews, sent, newKey: newId }, frame), status);
  }

  return [
    forStaff(parts, {
      method: "get",
      path,
      permission: "turns.review",
      operation: { ...operation, id: "openReview", problems: DESK_PROBLEMS },
      signedOut: (c) => c.redirect(`/desk?language=${readerLanguage(c)}`),
      handle: (c, account) => show(c, account),
    }),
    forStaff(parts, {
      method: "post",
      path,
      permission: "turns.review",
      operation: {
        ...operation,
        id: "reviewTurn",
        body: { mediaType: "application/x-www-form-urlencoded", schema: reviewFormSchema },
        problems: [...DESK_PROBLEMS, ...DESK_BODY_PROBLEMS, "key-reused"],
      },
      handle: async (c, account) => {
        const form = await readForm(c.req.raw);
        if (!form.ok) return refuse(c, form.error);
        const read = readReview(form.value, desk);
        if (read.kind === "invalid") return refuse(c, { code: "field-invalid", faults: read.faults });
        if (read.kind === "to-mend") return show(c, account, read.sent, 422);

        const { review } = read;
        const request = { ...review, caseId: idOf(c) };
        const reviewed = await reviewTurn(request, account, { ...desk, knowledge: await parts.currentKnowledge() });
        if (reviewed.ok) return show(c, account, { ...review, fault: undefined });
        const fault = reviewed.error;
        switch (fault) {
          case "not-found":
            return refuse(c, { code: "not-found" });
          case "key-reused":
            // The browser went back to a form that was sent before, and something else was chosen or typed in it.
            return show(c, account, { ...review, key: newId(), fault }, 409);
          case "answer-needed":
          case "answer-unknown":
            return show(c, account, { ...review, fault }, 422);
          default:
            return fault satisfies never;
        }
      },
    }),
  ];
}

function idOf(c: AppContext): string {
  return c.req.param("id") ?? "";
}
