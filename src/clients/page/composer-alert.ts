/** Why the last question got no answer, said where it can be mended. The region is always there, so that it is heard. */
import { h, type ComponentChildren } from "preact";
import { countCodePoints, type DraftFault } from "#src/clients/core/question-length.ts";
import type { FailedAsk, Visit } from "#src/clients/core/visit.ts";
import { languageTag } from "#src/language/language-tag.ts";
import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";
import type { PageActions } from "./actions.ts";
import { QUESTION_ALERT_ID } from "./dom-ids.ts";
import { textsOf } from "./texts.ts";

interface ComposerAlertProps {
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function ComposerAlert({ visit, actions }: ComposerAlertProps): ComponentChildren {
  const { draftFault, failedAsk } = visit;
  return h(
    "div",
    { class: "composer-alert" },
    h(
      "div",
      { id: QUESTION_ALERT_ID, role: "alert" },
      draftFault !== undefined
        ? h(DraftFaultText, { draftFault, visit })
        : failedAsk !== undefined && h(FailureText, { failedAsk, visit }),
    ),
    draftFault === undefined &&
      failedAsk !== undefined &&
      visit.device !== undefined &&
      h(
        "button",
        { class: "quiet-button", type: "button", onClick: () => actions.retry() },
        textsOf(visit.language)("page:failure.retry"),
      ),
  );
}

interface DraftFaultTextProps {
  readonly draftFault: DraftFault;
  readonly visit: Visit;
}

function DraftFaultText({ draftFault, visit }: DraftFaultTextProps): ComponentChildren {
  const lengths = { used: countCodePoints(visit.draft.trim()), limit: MAX_QUESTION_CODE_POINTS };
  return h("p", null, textsOf(visit.language)(`page:draftFault.${draftFault}`, lengths));
}

interface FailureTextProps {
  readonly failedAsk: FailedAsk;
  readonly visit: Visit;
}

/** What the service says about its own refusal is already in words for the reader. */
function FailureText({ failedAsk, visit }: FailureTextProps): ComponentChildren {
  const translate = textsOf(visit.language);
  const { failure, request } = failedAsk;
  return h(
    "div",
    null,
    failure.kind === "refused"
      ? h("p", { lang: languageTag(failure.problem.language) }, failure.problem.detail)
      : h("p", null, translate(`page:failure.${failure.kind}`)),
    visit.draft !== request.text && h("p", null, translate("page:failure.question", { question: request.text })),
  );
}
