/**
 * The answer to a message, from the wait for it over its first sentences to the whole turn. One element all the way, so
 * that nothing jumps when the last part arrives.
 */
import { h, type ComponentChildren } from "preact";
import type { Exchange } from "#src/clients/core/entry.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import { languageTag } from "#src/language/language-tag.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { PageActions } from "./actions.ts";
import { AnswerFoot } from "./answer-foot.ts";
import { BlocksView } from "./blocks-view.ts";
import { ClarifyOptions } from "./clarify-options.ts";
import { answerDomId } from "./dom-ids.ts";
import { FactList } from "./fact-list.ts";
import { HandoffPart } from "./handoff-part.ts";
import { NextSteps } from "./next-steps.ts";
import { SourceList } from "./source-list.ts";
import { textsOf } from "./texts.ts";

interface AnswerViewProps {
  readonly exchange: Exchange;
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function AnswerView({ exchange, visit, actions }: AnswerViewProps): ComponentChildren {
  const { id: exchangeId, turn, heard } = exchange;
  const { language } = visit;
  const translate = textsOf(language);
  const { text, citations } = turn ?? heard ?? { text: "", citations: [] };
  if (turn === undefined && text === "") {
    return h("p", { class: "preparing", "aria-hidden": "true" }, translate("page:status.preparing"));
  }
  // The assistant is silent while a person has the conversation: this is only the receipt.
  if (turn?.outcome === "with-person") return h("p", { class: "news", lang: tagOf(turn) }, text);

  const id = answerDomId(exchangeId);
  return h(
    "article",
    {
      class: "answer",
      id,
      tabIndex: -1,
      "aria-labelledby": `${id}-speaker`,
      "aria-busy": turn === undefined ? "true" : undefined,
    },
    h("h2", { class: "speaker", id: `${id}-speaker` }, translate("page:speaker.assistant")),
    h(
      "div",
      { class: "text answer-text", lang: turn && tagOf(turn) },
      h(BlocksView, {
        text: turn === undefined ? withoutOpenMarks(text, citations.length) : text,
        citations,
        exchangeId,
        language,
      }),
    ),
    turn?.outcome === "stopped" && h("p", { class: "quiet-note" }, translate("page:answer.stopped")),
    turn !== undefined && h(TurnParts, { exchange, turn, visit, actions }),
  );
}

function TurnParts({ exchange, turn, visit, actions }: AnswerViewProps & { readonly turn: Turn }): ComponentChildren {
  const { id: exchangeId, request } = exchange;
  const { citations, clarify, facts = [], handoff, nextSteps: steps = [] } = turn;
  const { language } = visit;
  return [
    clarify !== undefined && h(ClarifyOptions, { clarify, request, turn, visit, actions }),
    facts.length > 0 && h(FactList, { facts, turn, language }),
    citations.length > 0 && h(SourceList, { exchangeId, cited: turn, language }),
    handoff !== undefined && h(HandoffPart, { handoff, turn, visit }),
    steps.length > 0 && h(NextSteps, { steps, turn, visit, actions }),
    h(AnswerFoot, { exchange: { ...exchange, turn }, visit, actions }),
  ];
}

function tagOf({ language, script }: Turn): string {
  return languageTag(language, script);
}

/** A mark whose source has not come yet would first stand there as text and then change. */
function withoutOpenMarks(text: string, citations: number): string {
  return text.replaceAll(/\s*\[(\d{1,3})\]/gu, (mark, n: string) => (Number(n) <= citations ? mark : ""));
}
