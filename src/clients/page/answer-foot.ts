/** How the answer was made. The label stays with the answer wherever it goes, so copying takes it along. */
import { h, type ComponentChildren } from "preact";
import type { AnsweredExchange, Visit } from "#src/clients/core/visit.ts";
import type { PageActions } from "./actions.ts";
import { textsOf } from "./texts.ts";

interface AnswerFootProps {
  readonly exchange: AnsweredExchange;
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function AnswerFoot({ exchange, visit, actions }: AnswerFootProps): ComponentChildren {
  const translate = textsOf(visit.language);
  const { label } = exchange.turn;
  const { notice } = visit;
  const isTold = (notice?.kind === "copied" || notice?.kind === "copy-failed") && notice.exchangeId === exchange.id;
  return (
    label !== null &&
    h(
      "footer",
      { class: "answer-foot" },
      h("p", { class: "label" }, translate(`page:label.${label}`)),
      visit.device?.canCopy === true &&
        h(
          "button",
          { class: "quiet-button copy", type: "button", onClick: () => actions.copy(exchange) },
          translate(`page:answer.${isTold ? notice.kind : "copy"}`),
        ),
    )
  );
}
