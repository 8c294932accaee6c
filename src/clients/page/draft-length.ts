import { h, type ComponentChildren } from "preact";
import { countCodePoints } from "#src/clients/core/question-length.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import { MAX_QUESTION_CODE_POINTS } from "#src/platform/shared/question-limit.ts";
import { textsOf } from "./texts.ts";

/** Share of the limit from which on the reader is told; before that the number would only distract. */
const SHOWN_FROM = 0.8;

export function DraftLength({ visit }: { readonly visit: Visit }): ComponentChildren {
  const used = countCodePoints(visit.draft.trim());
  const limit = MAX_QUESTION_CODE_POINTS;
  return (
    used >= SHOWN_FROM * limit &&
    h(
      "p",
      { class: used > limit ? "draft-length draft-length-over" : "draft-length" },
      textsOf(visit.language)("page:composer.length", { used, limit }),
    )
  );
}
