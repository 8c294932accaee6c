/** Who can help instead of the assistant or beside it, and how to reach them. */
import { h, type ComponentChildren } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import type { Handoff, Turn } from "#src/protocol/turn.ts";
import { showDate } from "#src/language/figures/show-date.ts";
import { textsOf } from "./texts.ts";

interface HandoffCardProps {
  readonly handoff: Handoff;
  readonly turn: Turn;
  readonly language: Language;
}

export function HandoffCard({ handoff, turn, language }: HandoffCardProps): ComponentChildren {
  const translate = textsOf(language);
  const tag = languageTag(turn.language, turn.script);
  const asOf = showDate(handoff.asOf ?? null, language);
  const isBesideAnswer = turn.outcome === "answered";
  return h(
    "section",
    { class: "answer-part handoff" },
    h("h3", null, translate(isBesideAnswer ? "page:handoff.offered" : "page:handoff.heading")),
    h(
      "dl",
      { class: "terms" },
      h(
        "div",
        null,
        h("dt", null, translate("page:handoff.team")),
        h("dd", { class: "handoff-team", lang: tag }, handoff.team.name),
      ),
      h(
        "div",
        null,
        h("dt", null, translate("page:handoff.channel")),
        handoff.channel === undefined
          ? h("dd", null, translate("page:handoff.noChannel"))
          : h("dd", { class: "handoff-channel", lang: tag }, handoff.channel),
      ),
      asOf !== undefined && h("div", null, h("dt", null, translate("page:sources.asOf")), h("dd", null, asOf)),
    ),
    h("p", null, translate("page:handoff.whatToDo")),
  );
}
