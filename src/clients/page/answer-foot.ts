/** How the answer was made, and what a reader can do with it. The label stays with it wherever it goes: copying takes it along. */
import { h, type ComponentChildren } from "preact";
import type { AnsweredExchange } from "#src/clients/core/entry.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import type { PageActions } from "./actions.ts";
import { FeedbackPart } from "./feedback-part.ts";
import { textsOf } from "./texts.ts";

interface AnswerFootProps {
  readonly exchange: AnsweredExchange;
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function AnswerFoot({ exchange, visit, actions }: AnswerFootProps): ComponentChildren {
  const translate = textsOf(visit.language);
  const { turn } = exchange;
  const { notice, conversation, device } = visit;
  const isTold = (notice?.kind === "copied" || notice?.kind === "copy-failed") && notice.exchangeId === exchange.id;
  const mayCopy = turn.label !== null && device?.canCopy === true;
  const mayJudge = conversation !== undefined && turn.outcome !== "small-talk" && turn.outcome !== "stopped";
  return (
    (turn.label !== null || mayJudge) &&
    h(
      "footer",
      { class: "answer-foot" },
      h("p", { class: "label" }, turn.label !== null && translate(`page:label.${turn.label}`)),
      mayCopy &&
        h(
          "button",
          { class: "quiet-button copy", type: "button", onClick: () => actions.copy(exchange) },
          translate(`page:answer.${isTold ? notice.kind : "copy"}`),
        ),
      mayJudge && h(FeedbackPart, { turnId: turn.id, visit, actions }),
    )
  );
}
