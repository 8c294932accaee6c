/** The figures an answer rests on, each with how sure it is. */
import { h, type ComponentChildren } from "preact";
import { languageTag } from "#src/clients/core/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import type { Turn, TurnFact } from "#src/protocol/turn.ts";
import { textsOf } from "./texts.ts";

interface FactTableProps {
  readonly facts: readonly TurnFact[];
  readonly turn: Turn;
  readonly language: Language;
}

export function FactTable({ facts, turn, language }: FactTableProps): ComponentChildren {
  const translate = textsOf(language);
  const tag = languageTag(turn.language, turn.script);
  return h(
    "table",
    { class: "answer-part facts" },
    h("caption", { class: "quiet-heading" }, translate("page:facts.heading")),
    h(
      "thead",
      { class: "for-screen-readers" },
      h(
        "tr",
        null,
        (["item", "figure", "status"] as const).map((column) =>
          h("th", { key: column, scope: "col" }, translate(`page:facts.${column}`)),
        ),
      ),
    ),
    h(
      "tbody",
      null,
      facts.map((fact) =>
        h(
          "tr",
          { key: fact.id },
          h("th", { scope: "row", lang: tag }, fact.label),
          h("td", { class: "figure", lang: tag }, fact.text),
          h(
            "td",
            null,
            h("span", { class: `status status-${fact.status}` }, translate(`page:factStatus.${fact.status}`)),
          ),
        ),
      ),
    ),
  );
}
