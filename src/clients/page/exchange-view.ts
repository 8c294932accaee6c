/** One message of the visitor and the answer to it, or the wait for one. */
import { h, type ComponentChildren } from "preact";
import type { Exchange } from "#src/clients/core/entry.ts";
import { languageTag } from "#src/language/language-tag.ts";
import type { EntryViewProps } from "./entry-view.ts";
import { AnswerView } from "./answer-view.ts";
import { exchangeDomId } from "./dom-ids.ts";
import { MessageFoot } from "./message-foot.ts";
import { textsOf } from "./texts.ts";

interface ExchangeViewProps extends Omit<EntryViewProps, "entry"> {
  readonly exchange: Exchange;
}

export function ExchangeView({ exchange, isLast, visit, actions }: ExchangeViewProps): ComponentChildren {
  const { id, request, choice, delivery } = exchange;
  const isOnItsWay = delivery.kind === "recorded" || delivery.kind === "sending";
  return h(
    "li",
    { class: "entry exchange", id: exchangeDomId(id), tabIndex: -1 },
    h(
      "article",
      { class: "question" },
      h("h2", { class: "speaker" }, textsOf(visit.language)("page:speaker.visitor")),
      h("p", { class: "question-text", lang: questionTag(exchange) }, request.text),
      choice !== undefined && h("p", { class: "question-choice", lang: choiceTag(exchange) }, choice),
    ),
    h(MessageFoot, { exchange, isLast, visit, actions }),
    isOnItsWay && h(AnswerView, { exchange, visit, actions }),
  );
}

/** A choice is in the language of the turn that offered it. */
function choiceTag(exchange: Exchange): string | undefined {
  const { language } = exchange.request;
  return language === undefined ? questionTag(exchange) : languageTag(language);
}

/** A turn is in the language of its question, unless one was asked for or the question's is not served. */
function questionTag({ request, turn }: Exchange): string | undefined {
  if (turn === undefined || request.language !== undefined || turn.reason === "language-not-served") return undefined;
  return languageTag(turn.language, turn.script);
}
