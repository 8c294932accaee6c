/** What Luodi is and, until the first question, a few to begin with and what becomes of what one writes. */
import { h, type ComponentChildren } from "preact";
import { entriesOf } from "#src/clients/core/entry.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import { SUGGESTIONS } from "#src/language/messages/suggestions.ts";
import type { PageActions } from "./actions.ts";
import { AbroadChoice } from "./abroad-choice.ts";
import { QuestionButton } from "./question-button.ts";
import { textsOf } from "./texts.ts";

interface IntroductionProps {
  readonly visit: Visit;
  readonly actions: PageActions;
}

export function Introduction({ visit, actions }: IntroductionProps): ComponentChildren {
  const translate = textsOf(visit.language);
  const isFirst = entriesOf(visit).length === 0;
  return h(
    "section",
    { class: isFirst ? "introduction" : "introduction introduction-small" },
    h("h1", null, translate("page:intro.heading")),
    isFirst && h("p", { class: "lead" }, translate("page:intro.lead")),
    isFirst && h("h2", { class: "quiet-heading" }, translate("page:intro.suggestions")),
    isFirst &&
      h(
        "ul",
        { class: "suggestions" },
        SUGGESTIONS.map((suggestion) => {
          const text = translate(`page:suggestions.${suggestion}`);
          return h("li", { key: suggestion }, h(QuestionButton, { label: text, request: { text }, visit, actions }));
        }),
      ),
    isFirst &&
      visit.device !== undefined &&
      h(
        "p",
        { class: "notice" },
        translate("page:notice.text"),
        " ",
        h("a", { href: `/privacy?language=${visit.language}` }, translate("page:notice.link")),
      ),
    isFirst && visit.device !== undefined && h(AbroadChoice, { visit, actions }),
  );
}
