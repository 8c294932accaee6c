import { type ComponentChildren, h, type TargetedEvent, type TargetedInputEvent } from "preact";
import type { DeskProps } from "./desk.ts";
import { deskTextsOf } from "./desk-texts.ts";
import { HELPER_OUTCOMES, type HelperOutcome } from "./helper-outcomes.ts";

/** Ends that name where the matter goes on. */
const LABEL_OF: Readonly<Partial<Record<HelperOutcome, string>>> = { merged: "intoLabel", transferred: "receiptLabel" };

export function CloseForm({ state, actions }: DeskProps): ComponentChildren {
  const translate = deskTextsOf(state.language);
  const label = LABEL_OF[state.outcome];
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
    label !== undefined && [
      h("label", { for: "goes-on-as" }, translate(`desk:act.${label}`)),
      h("input", {
        id: "goes-on-as",
        value: state.goesOnAs,
        required: true,
        autocomplete: "off",
        onInput: ({ currentTarget: { value } }: TargetedInputEvent<HTMLInputElement>) => actions.typeGoesOnAs(value),
      }),
    ],
    h(
      "button",
      { class: "question-button", "aria-disabled": state.isBusy ? "true" : undefined },
      translate("desk:act.close"),
    ),
  );
}
