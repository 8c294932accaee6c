import { type ComponentChildren, h, type TargetedEvent } from "preact";
import type { DeskProps } from "./desk.ts";
import { deskTextsOf } from "./desk-texts.ts";
import { HELPER_OUTCOMES } from "./helper-outcomes.ts";

export function CloseForm({ state, actions }: DeskProps): ComponentChildren {
  const translate = deskTextsOf(state.language);
  return h(
    "form",
    {
      class: "desk-form desk-close",
      onSubmit: (event: Event) => {
        event.preventDefault();
        actions.close();
      },
    },
    h("label", { for: "outcome" }, translate("desk:act.outcomeLabel")),
    h(
      "select",
      {
        id: "outcome",
        value: state.outcome,
        onChange: ({ currentTarget: { value } }: TargetedEvent<HTMLSelectElement>) => {
          const chosen = HELPER_OUTCOMES.find((outcome) => outcome === value);
          if (chosen !== undefined) actions.chooseOutcome(chosen);
        },
      },
      HELPER_OUTCOMES.map((outcome) =>
        h("option", { key: outcome, value: outcome }, translate(`desk:outcome.${outcome}`)),
      ),
    ),
    h(
      "button",
      { class: "question-button", "aria-disabled": state.isBusy ? "true" : undefined },
      translate("desk:act.close"),
    ),
  );
}
