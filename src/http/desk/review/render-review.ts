/** The page on which staff review what the assistant said in a case: a form for each of its turns. */
import { type ComponentChildren, h } from "preact";
import { deskTextsOf } from "#src/clients/desk/desk-texts.ts";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import type { OpenedCase } from "#src/people/desk/read-case.ts";
import type { Review } from "#src/people/review/review.ts";
import { type ReviewableTurn, reviewableTurns, type ReviewFault } from "#src/people/review/review-turn.ts";
import { MAX_ANSWER_CHARACTERS, REVIEW_VERDICTS, type ReviewVerdict } from "#src/protocol/review.ts";
import { type DocumentFrame, renderDocument } from "../../document/render-document.ts";

/** A form as it was sent. */
export interface ReviewedForm {
  readonly turnId: string;
  readonly verdict: ReviewVerdict | undefined;
  readonly answer: string;
  readonly note: string;
  /** The one to send it under again. */
  readonly key: string;
  /** Undefined: it is recorded. */
  readonly fault:
    | Exclude<ReviewFault, "not-found">
    | "verdict-missing"
    | "answer-too-long"
    | "note-too-long"
    | undefined;
}

export interface ReviewPage {
  readonly opened: OpenedCase;
  /** The last one of each turn. */
  readonly reviews: readonly Review[];
  readonly sent: ReviewedForm | undefined;
  readonly newKey: () => string;
}

/** @returns the document from its doctype on; to be sent as UTF-8 */
export function renderReview({ opened, reviews, sent, newKey }: ReviewPage, frame: DocumentFrame): string {
  const { language } = frame;
  const translate = deskTextsOf(language);
  const path = `/desk/cases/${opened.case.id}/review`;
  const turns = reviewableTurns(opened);
  return renderDocument(
    {
      path,
      title: translate("desk:review.title", { number: opened.case.number }),
      isFaulty: sent?.fault !== undefined,
      tellsOrigin: true,
      lead: translate("desk:review.lead"),
      skip: translate("desk:skip"),
      contents: [
        turns.length === 0 && h("p", null, translate("desk:review.none")),
        turns.map((event, at) => {
          const review = reviews.find(({ turnId }) => turnId === event.turn.id);
          const own = sent?.turnId === event.turn.id ? sent : undefined;
          const question = questionOf(event, opened);
          return h(TurnReview, {
            key: event.seq,
            event,
            question,
            number: at + 1,
            review,
            own,
            newKey,
            path,
            language,
          });
        }),
        h("p", { class: "docs-links" }, h("a", { href: `/desk?language=${language}` }, translate("desk:act.back"))),
      ],
    },
    frame,
  );
}

function questionOf({ turn }: ReviewableTurn, { events }: OpenedCase): string {
  const message = events.find((event) => event.kind === "message.visitor" && event.turnId === turn.id);
  return message?.kind === "message.visitor" ? message.text : "";
}

interface TurnReviewProps {
  readonly event: ReviewableTurn;
  readonly question: string;
  /** From 1. */
  readonly number: number;
  readonly review: Review | undefined;
  /** Of this turn, where it was just sent. */
  readonly own: ReviewedForm | undefined;
  readonly newKey: () => string;
  readonly path: string;
  readonly language: Language;
}

function TurnReview({ event, question, number, review, own, newKey, path, language }: TurnReviewProps) {
  const translate = deskTextsOf(language);
  const { turn } = event;
  const fault = own?.fault;
  const chosen = own?.verdict ?? review?.verdict;
  const id = (name: string): string => `${name}-${number}`;
  return h(
    "section",
    { "aria-labelledby": id("turn") },
    h("h2", { id: id("turn") }, translate("desk:review.turn", { number })),
    h("p", null, h("b", null, translate("desk:transcript.visitor"))),
    h("blockquote", { lang: questionTag(turn) }, paragraphsOf(question)),
    h("p", null, h("b", null, translate("desk:transcript.assistant"))),
    h("blockquote", { lang: languageTag(turn.language, turn.script) }, paragraphsOf(turn.text)),
    turn.label !== null && h("p", { class: "quiet-note" }, translate(`page:label.${turn.label}`)),
    h(
      "form",
      {
        class: "document-form",
        method: "post",
        action: `${path}?language=${language}`,
        autocomplete: "off",
        novalidate: true,
      },
      h("input", { type: "hidden", name: "key", value: fault === undefined ? newKey() : own?.key }),
      h("input", { type: "hidden", name: "turnId", value: turn.id }),
      own !== undefined && fault === undefined && h("p", { role: "status" }, translate("desk:review.recorded")),
      fault !== undefined && h("p", { class: "form-fault", role: "alert" }, translate(`desk:review.fault.${fault}`)),
      h(
        "fieldset",
        null,
        h("legend", null, translate("desk:review.verdict")),
        REVIEW_VERDICTS.map((verdict) =>
          h(
            "label",
            { key: verdict, class: "check" },
            h("input", { type: "radio", name: "verdict", value: verdict, checked: verdict === chosen }),
            translate(`desk:review.${verdict}`),
          ),
        ),
      ),
      h(
        "div",
        { class: "field" },
        h("label", { for: id("answer") }, translate("desk:review.answer")),
        h("input", {
          id: id("answer"),
          name: "answer",
          type: "text",
          maxlength: MAX_ANSWER_CHARACTERS,
          value: own?.answer ?? review?.passageId ?? review?.refs.join(" ") ?? "",
          "aria-describedby": id("answer-hint"),
        }),
        h("p", { class: "quiet-note", id: id("answer-hint") }, translate("desk:review.answerHint")),
      ),
      h(
        "div",
        { class: "field" },
        h("label", { for: id("note") }, translate("desk:review.note")),
        h("textarea", { id: id("note"), name: "note", rows: 2, value: own?.note ?? review?.note ?? "" }),
        h("p", { class: "quiet-note" }, translate("desk:act.replyHint")),
      ),
      h("button", { class: "primary-button" }, translate("desk:review.send")),
    ),
  );
}

/** A turn is in the language of its question, unless that is not served. */
function questionTag({ language, script, reason }: ReviewableTurn["turn"]): string | undefined {
  return reason === "language-not-served" ? undefined : languageTag(language, script);
}

function paragraphsOf(text: string): ComponentChildren {
  return text.split(/\n+/u).map((paragraph, at) => h("p", { key: at }, paragraph));
}
