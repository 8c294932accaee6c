/** What else can be done to a case as it stands: one act of those the service offers, with what it demands. */
import { type ComponentChildren, h, type TargetedEvent, type TargetedInputEvent } from "preact";
import type { OpenedDeskCase } from "#src/protocol/desk.ts";
import type { DeskProps } from "./desk.ts";
import { deskTextsOf } from "./desk-texts.ts";
import { isFormAct } from "./form-act.ts";

const LONGEST_REASON = 1000;
const LONGEST_EXTENSION_DAYS = 10;

interface ActFormProps extends DeskProps {
  readonly opened: OpenedDeskCase;
}

export function ActForm({ opened, state, actions }: ActFormProps): ComponentChildren {
  const translate = deskTextsOf(state.language);
  const offered = opened.acts.flatMap(({ act, reason }) => (isFormAct(act) ? [{ act, reason }] : []));
  // What was chosen may be gone by now.
  const chosen = offered.find(({ act }) => act === state.chosenAct) ?? offered[0];
  if (chosen === undefined) return undefined;
  return h(
    "form",
    {
      class: "desk-form desk-act",
      onSubmit: (event: Event) => {
        event.preventDefault();
        actions.doAct(chosen.act);
      },
    },
    h("label", { for: "act" }, translate("desk:acts.label")),
    h(
      "select",
      {
        id: "act",
        value: chosen.act,
        onChange: ({ currentTarget: { value } }: TargetedEvent<HTMLSelectElement>) => {
          if (isFormAct(value)) actions.chooseAct(value);
        },
      },
      offered.map(({ act }) => h("option", { key: act, value: act }, translate(`desk:acts.${act}`))),
    ),
    chosen.act === "ask-extension" && [
      h("label", { key: "label", for: "act-days" }, translate("desk:acts.workingDays")),
      h("input", {
        key: "days",
        id: "act-days",
        type: "number",
        min: 1,
        max: LONGEST_EXTENSION_DAYS,
        required: true,
        value: state.actDays,
        onInput: ({ currentTarget: { value } }: TargetedInputEvent<HTMLInputElement>) => actions.typeActDays(value),
      }),
    ],
    chosen.reason !== undefined && [
      h("label", { key: "label", for: "act-reason" }, translate(`desk:acts.reason-${chosen.reason}`)),
      h("textarea", {
        key: "reason",
        id: "act-reason",
        rows: 3,
        required: true,
        maxlength: LONGEST_REASON,
        value: state.actReason,
        onInput: ({ currentTarget: { value } }: TargetedInputEvent<HTMLTextAreaElement>) =>
          actions.typeActReason(value),
      }),
    ],
    h(
      "button",
      { class: "question-button", "aria-disabled": state.isBusy ? "true" : undefined },
      translate("desk:acts.do"),
    ),
  );
}
