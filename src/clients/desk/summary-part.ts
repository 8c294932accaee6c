/** The conversation in a few lines, where a model is there to write them. */
import { type ComponentChildren, h } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import type { DeskProps } from "./desk.ts";
import { deskTextsOf } from "./desk-texts.ts";

export function SummaryPart({ state, actions }: DeskProps): ComponentChildren {
  const { language, hasWriter, writing, summary } = state;
  const translate = deskTextsOf(language);
  return (
    hasWriter && [
      h(
        "button",
        {
          key: "button",
          class: "question-button",
          type: "button",
          "aria-disabled": writing === undefined ? undefined : "true",
          onClick: () => actions.summarise(),
        },
        translate("desk:act.summarise"),
      ),
      writing === "summary" && h("p", { key: "writing", class: "hint" }, translate("desk:notice.writing")),
      summary !== undefined &&
        h(
          "section",
          { key: "summary", class: "desk-written", "aria-labelledby": "summary-heading" },
          h("h3", { id: "summary-heading" }, translate("desk:written.summary")),
          h("p", { class: "label" }, translate("desk:written.label")),
          h("p", { class: "desk-said-text", lang: languageTag(summary.language) }, summary.text),
        ),
    ]
  );
}
