import { h, type ComponentChildren } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import type { NextStep, Turn } from "#src/protocol/turn.ts";
import type { PageActions } from "./actions.ts";
import { QuestionButton } from "./question-button.ts";
import { textsOf } from "./texts.ts";

interface NextStepsProps {
  readonly steps: readonly NextStep[];
  readonly turn: Turn;
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function NextSteps({ steps, turn, visit, actions }: NextStepsProps): ComponentChildren {
  const heading = turn.outcome === "handed-off" ? "page:nextSteps.meant" : "page:nextSteps.heading";
  return h(
    "section",
    { class: "answer-part next-steps" },
    h("h3", { class: "quiet-heading" }, textsOf(visit.language)(heading)),
    h(
      "ul",
      { class: "choices", lang: languageTag(turn.language, turn.script) },
      steps.map(({ text, question }) =>
        h(
          "li",
          { key: text },
          question === undefined
            ? text
            : h(QuestionButton, { label: text, request: { text: question }, visit, actions }),
        ),
      ),
    ),
  );
}
