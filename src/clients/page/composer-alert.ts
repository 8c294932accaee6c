/** Why a draft was not sent, said where it can be mended. The region is always there, so that it is heard. */
import { h, type ComponentChildren } from "preact";
import { countCodePoints, type DraftFault } from "#src/clients/core/question-length.ts";
import type { FailedAsk, Visit } from "#src/clients/core/visit.ts";
import { languageTag } from "#src/language/language-tag.ts";
import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";
import { QUESTION_ALERT_ID } from "./dom-ids.ts";
import { failureText } from "./failure-text.ts";
import { textsOf } from "./texts.ts";

export function ComposerAlert({ visit }: { readonly visit: Visit }): ComponentChildren {
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

function FailureText({ failedAsk: { failure }, visit }: FailureTextProps): ComponentChildren {
  const tag = failure.kind === "refused" ? languageTag(failure.problem.language) : undefined;
  return h("p", { lang: tag }, failureText(failure, visit.language));
}
