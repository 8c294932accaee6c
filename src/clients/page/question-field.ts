import { h, type TargetedEvent, type TargetedKeyboardEvent, type ComponentChildren } from "preact";
import { isSendKey } from "#src/clients/core/is-send-key.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import type { PageActions } from "./actions.ts";
import { QUESTION_ALERT_ID, QUESTION_FIELD_ID, QUESTION_HINT_ID, TYPED_DATA_ID } from "./dom-ids.ts";
import { textsOf } from "./texts.ts";

interface QuestionFieldProps {
  readonly visit: Visit;
  readonly actions: PageActions;
}

/**
 * The visit follows every keystroke, an input method's included, so rendering never finds another text in the field
 * than its own and never rewrites it under a composition. No `maxlength`: it counts UTF-16 units and would cut one.
 */
export function QuestionField({ visit, actions }: QuestionFieldProps): ComponentChildren {
  return h("textarea", {
    class: "question-field",
    id: QUESTION_FIELD_ID,
    name: "text",
    rows: 1,
    placeholder: textsOf(visit.language)("page:composer.placeholder"),
    value: visit.draft,
    "aria-describedby": `${QUESTION_ALERT_ID} ${TYPED_DATA_ID} ${QUESTION_HINT_ID}`,
    "aria-invalid": visit.draftFault === undefined ? undefined : "true",
    // Where no script moves the focus there.
    autofocus: visit.device === undefined && (visit.draftFault ?? visit.failedAsk) !== undefined,
    enterkeyhint: visit.device?.enterSends === true ? "send" : undefined,
    onInput: (event: TargetedEvent<HTMLTextAreaElement>) => actions.typeDraft(event.currentTarget.value),
    onCompositionStart: () => actions.startComposition(),
    onCompositionEnd: () => actions.endComposition(),
    onKeyDown: (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
      if (visit.device?.enterSends !== true || !isSendKey(event)) return;
      event.preventDefault();
      actions.send();
    },
  });
}
