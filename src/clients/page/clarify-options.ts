/** The question back to the visitor, and its possible answers as buttons that ask again. */
import { h, type ComponentChildren } from "preact";
import type { Visit } from "#src/clients/core/visit.ts";
import type { Ask } from "#src/protocol/ask.ts";
import type { Clarify, Turn } from "#src/protocol/turn.ts";
import type { PageActions } from "./actions.ts";
import { QuestionButton } from "./question-button.ts";

interface ClarifyOptionsProps {
  readonly clarify: Clarify;
  readonly request: Ask;
  readonly turn: Turn;
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function ClarifyOptions({ clarify, request, turn, visit, actions }: ClarifyOptionsProps): ComponentChildren {
  return h(
    "div",
    { class: "clarify" },
    !turn.text.endsWith(clarify.question) && h("p", null, clarify.question),
    h(
      "ul",
      { class: "choices" },
      clarify.options.map((option) =>
        h("li", { key: option.value }, h(QuestionButton, { ...narrow(request, clarify, option), visit, actions })),
      ),
    ),
  );
}

/** A district has a field of its own, so its name stands beside the question; anything else is said in the question. */
function narrow(request: Ask, { slot }: Clarify, { value, label }: Clarify["options"][number]) {
  return slot === "district"
    ? { label, request: { ...request, district: value }, choice: label }
    : { label, request: { ...request, text: `${request.text} (${label})` } };
}
