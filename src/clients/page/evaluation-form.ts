/** How the visitor found what was done with their case. Nobody else can say it. */
import { h, type ComponentChildren, type TargetedSubmitEvent } from "preact";
import type { Language } from "#src/language/language.ts";
import type { CaseEvaluation } from "#src/protocol/case.ts";
import type { PageActions } from "./actions.ts";
import { textsOf } from "./texts.ts";

interface EvaluationFormProps {
  readonly caseId: string;
  readonly language: Language;
  readonly actions: PageActions;
}

export function EvaluationForm({ caseId, language, actions }: EvaluationFormProps): ComponentChildren {
  const translate = textsOf(language);
  return h(
    "form",
    {
      class: "why",
      onSubmit: (event: TargetedSubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        actions.evaluate(readEvaluation(caseId, new FormData(event.currentTarget)));
      },
    },
    h(
      "fieldset",
      null,
      h("legend", null, translate("page:evaluation.solved")),
      (["yes", "no"] as const).map((value) =>
        h(
          "label",
          { key: value, class: "check" },
          h("input", { type: "radio", name: "solved", value, required: true }),
          translate(`page:evaluation.${value}`),
        ),
      ),
    ),
    h(
      "label",
      { class: "field" },
      translate("page:evaluation.satisfied"),
      h("input", { type: "number", name: "satisfied", min: 1, max: 5 }),
    ),
    h("button", { class: "primary-button" }, translate("page:feedback.send")),
  );
}

function readEvaluation(caseId: string, form: FormData): CaseEvaluation {
  const satisfied = Number(form.get("satisfied"));
  return { caseId, solved: form.get("solved") === "yes", ...(satisfied > 0 && { satisfied }) };
}
