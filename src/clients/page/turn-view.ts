/** A turn, whatever its outcome: its text, and each part that it has. */
import { h, type ComponentChildren } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import type { AnsweredExchange, Visit } from "#src/clients/core/visit.ts";
import type { PageActions } from "./actions.ts";
import { AnswerFoot } from "./answer-foot.ts";
import { BlocksView } from "./blocks-view.ts";
import { ClarifyOptions } from "./clarify-options.ts";
import { answerDomId } from "./dom-ids.ts";
import { FactList } from "./fact-list.ts";
import { HandoffCard } from "./handoff-card.ts";
import { NextSteps } from "./next-steps.ts";
import { SourceList } from "./source-list.ts";
import { textsOf } from "./texts.ts";

interface TurnViewProps {
  readonly exchange: AnsweredExchange;
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function TurnView({ exchange, visit, actions }: TurnViewProps): ComponentChildren {
  const { id: exchangeId, request, turn } = exchange;
  const { citations, clarify, facts = [], handoff, nextSteps: steps = [] } = turn;
  const { language } = visit;
  const id = answerDomId(exchangeId);
  return h(
    "article",
    { class: "answer", id, tabIndex: -1, "aria-labelledby": `${id}-speaker` },
    h("h2", { class: "speaker", id: `${id}-speaker` }, textsOf(language)("page:speaker.assistant")),
    h(
      "div",
      { class: "text answer-text", lang: languageTag(turn.language, turn.script) },
      h(BlocksView, { text: turn.text, citations, exchangeId, language }),
    ),
    clarify !== undefined && h(ClarifyOptions, { clarify, request, turn, visit, actions }),
    facts.length > 0 && h(FactList, { facts, turn, language }),
    citations.length > 0 && h(SourceList, { exchangeId, turn, language }),
    handoff !== undefined && h(HandoffCard, { handoff, turn, language }),
    steps.length > 0 && h(NextSteps, { steps, turn, visit, actions }),
    h(AnswerFoot, { exchange, visit, actions }),
  );
}
