/** Whether an answer helped and, where it did not, why. Can be changed as often as one likes; the last word counts. */
import { h, type ComponentChildren, type TargetedSubmitEvent } from "preact";
import { feedbackOf } from "#src/clients/core/feedback-of.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import type { Feedback } from "#src/protocol/feedback.ts";
import type { PageActions } from "./actions.ts";
import { Thumb } from "./thumb.ts";
import { textsOf } from "./texts.ts";

type Reason = NonNullable<Feedback["reason"]>;

const REASONS: readonly Reason[] = ["wrong", "incomplete", "out-of-date", "unsafe", "other"];
const MAX_TEXT_CHARACTERS = 1000;

interface FeedbackPartProps {
  readonly turnId: string;
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function FeedbackPart({ turnId, visit, actions }: FeedbackPartProps): ComponentChildren {
  const translate = textsOf(visit.language);
  const given = feedbackOf(visit, turnId);
  return [
    h(
      "div",
      { class: "verdict", role: "group", "aria-label": translate("page:feedback.question") },
      (["up", "down"] as const).map((verdict) =>
        h(
          "button",
          {
            key: verdict,
            class: "quiet-button thumb",
            type: "button",
            "aria-label": translate(`page:feedback.${verdict}`),
            title: translate(`page:feedback.${verdict}`),
            "aria-pressed": given?.verdict === verdict ? "true" : "false",
            onClick: () => actions.giveFeedback({ turnId, verdict }),
          },
          h(Thumb, { verdict }),
        ),
      ),
    ),
    given?.verdict === "down" && h(WhyForm, { given, visit, actions }),
  ];
}

interface WhyFormProps {
  readonly given: Feedback;
  readonly visit: Visit;
  readonly actions: PageActions;
}

function WhyForm({ given, visit, actions }: WhyFormProps): ComponentChildren {
  const translate = textsOf(visit.language);
  const isTold = given.reason !== undefined || given.text !== undefined;
  return h(
    "form",
    {
      class: "why",
      onSubmit: (event: TargetedSubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        actions.giveFeedback(readFeedback(given.turnId, new FormData(event.currentTarget)));
      },
    },
    h(
      "fieldset",
      null,
      h("legend", null, translate("page:feedback.why")),
      REASONS.map((reason) =>
        h(
          "label",
          { key: reason, class: "check" },
          h("input", { type: "radio", name: "reason", value: reason, defaultChecked: given.reason === reason }),
          translate(`page:feedback.reason.${reason}`),
        ),
      ),
    ),
    h(
      "label",
      { class: "field" },
      translate("page:feedback.text"),
      h("textarea", { name: "text", rows: 2, maxlength: MAX_TEXT_CHARACTERS }),
    ),
    h("button", { class: "primary-button" }, translate(isTold ? "page:feedback.again" : "page:feedback.send")),
    isTold && h("p", { class: "quiet-note" }, translate("page:feedback.thanks")),
  );
}

function readFeedback(turnId: string, form: FormData): Feedback {
  const reason = REASONS.find((one) => one === form.get("reason"));
  const text = form.get("text");
  return {
    turnId,
    verdict: "down",
    ...(reason !== undefined && { reason }),
    ...(typeof text === "string" && text.trim() !== "" && { text: text.trim() }),
  };
}
