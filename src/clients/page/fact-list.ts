/** The figures an answer rests on, each with how sure it is. */
import { h, type ComponentChildren } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import type { Turn, TurnFact } from "#src/protocol/turn.ts";
import { textsOf } from "./texts.ts";

interface FactListProps {
  readonly facts: readonly TurnFact[];
  readonly turn: Turn;
  readonly language: Language;
}

export function FactList({ facts, turn, language }: FactListProps): ComponentChildren {
  const translate = textsOf(language);
  const tag = languageTag(turn.language, turn.script);
  return h(
    "section",
    { class: "answer-part" },
    h("h3", { class: "quiet-heading" }, translate("page:facts.heading")),
    h(
      "dl",
      { class: "facts" },
      // Neither the ids of several guides nor labels need be different; the list of a turn never changes.
      facts.map(({ label, text, status }, at) =>
        h(
          "div",
          { key: at },
          h("dt", { lang: tag }, label),
          h("dd", { class: "figure", lang: tag }, text),
          h("dd", { class: `status status-${status}` }, translate(`page:factStatus.${status}`)),
        ),
      ),
    ),
  );
}
