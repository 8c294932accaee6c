/** A button that asks a question that is already written. A form of its own, so that it works without a script too. */
import { h, type ComponentChildren } from "preact";
import { findPending } from "#src/clients/core/outbox.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import type { Ask } from "#src/protocol/ask.ts";
import type { PageActions } from "./actions.ts";
import { addressOf } from "./address-of.ts";
import { HiddenFields } from "./hidden-fields.ts";

interface QuestionButtonProps {
  readonly label: string;
  readonly request: Ask;
  readonly choice?: string | undefined;
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function QuestionButton({ label, request, choice, visit, actions }: QuestionButtonProps): ComponentChildren {
  return h(
    "form",
    {
      method: "post",
      action: addressOf(visit.language, { district: visit.district }),
      onSubmit: (event: Event) => {
        event.preventDefault();
        actions.ask(request, choice);
      },
    },
    h(HiddenFields, { request: { language: visit.answerLanguage, ...request } }),
    h(
      "button",
      { class: "question-button", "aria-disabled": findPending(visit.outbox) === undefined ? undefined : "true" },
      label,
    ),
  );
}
