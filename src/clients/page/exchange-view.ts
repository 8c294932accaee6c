/** One question of the visit and the answer to it, or the wait for one. */
import { h, type ComponentChildren } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import type { Exchange, Visit } from "#src/clients/core/visit.ts";
import type { PageActions } from "./actions.ts";
import { exchangeDomId } from "./dom-ids.ts";
import { textsOf } from "./texts.ts";
import { TurnView } from "./turn-view.ts";

interface ExchangeViewProps {
  readonly exchange: Exchange;
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function ExchangeView({ exchange, visit, actions }: ExchangeViewProps): ComponentChildren {
  const translate = textsOf(visit.language);
  const { id, request, choice, turn } = exchange;
  return h(
    "li",
    { class: "exchange", id: exchangeDomId(id), tabIndex: -1 },
    h(
      "article",
      { class: "question" },
      h("h2", { class: "speaker" }, translate("page:speaker.visitor")),
      h("p", { class: "question-text", lang: questionTag(exchange) }, request.text),
      choice !== undefined && h("p", { class: "question-choice", lang: choiceTag(exchange) }, choice),
    ),
    turn === undefined
      ? h("p", { class: "preparing", "aria-hidden": "true" }, translate("page:status.preparing"))
      : h(TurnView, { exchange: { ...exchange, turn }, visit, actions }),
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
