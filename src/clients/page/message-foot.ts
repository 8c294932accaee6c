/** What became of a message on its way, and what its writer can do about it. */
import { h, type ComponentChildren } from "preact";
import type { Exchange } from "#src/clients/core/entry.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import type { PageActions } from "./actions.ts";
import { failureText } from "./failure-text.ts";
import { textsOf } from "./texts.ts";

interface MessageFootProps {
  readonly exchange: Exchange;
  readonly isLast: boolean;
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function MessageFoot({ exchange, isLast, visit, actions }: MessageFootProps): ComponentChildren {
  if (visit.device === undefined) return undefined;
  const translate = textsOf(visit.language);
  const { id, request, delivery } = exchange;
  const isStuck = delivery.kind === "waiting" || delivery.kind === "failed";
  const mayEdit = isStuck || (isLast && exchange.turn !== undefined);
  if (!isStuck && !mayEdit) return undefined;
  return h(
    "div",
    { class: "message-foot" },
    delivery.kind === "waiting" && h("p", { class: "delivery" }, translate("page:delivery.waiting")),
    delivery.kind === "failed" &&
      h("p", { class: "delivery delivery-failed" }, failureText(delivery.failure, visit.language)),
    isStuck &&
      h(
        "button",
        { class: "quiet-button retry", type: "button", onClick: () => actions.retry(id) },
        translate("page:delivery.retry"),
      ),
    mayEdit &&
      h(
        "button",
        { class: "quiet-button edit", type: "button", onClick: () => actions.takeBack(id, request.text) },
        translate("page:delivery.edit"),
      ),
  );
}
