/** Who can help instead of the assistant or beside it: the case that was opened, or the team and how to reach it. */
import { h, type ComponentChildren } from "preact";
import { type CaseOnPage, casesOf } from "#src/clients/core/case-of.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import { languageTag } from "#src/language/language-tag.ts";
import type { Handoff, Turn } from "#src/protocol/turn.ts";
import { CaseCard } from "./case-card.ts";
import { PERSON_PANEL_ID } from "./dom-ids.ts";
import { showDate } from "#src/language/figures/show-date.ts";
import { textsOf } from "./texts.ts";

interface HandoffPartProps {
  readonly handoff: Handoff;
  readonly turn: Turn;
  readonly visit: Visit;
}

export function HandoffPart({ handoff, turn, visit }: HandoffPartProps): ComponentChildren {
  const shown = caseOf(handoff, visit);
  return shown === undefined
    ? h(TeamCard, { handoff, turn, visit })
    : h("div", { class: "answer-part" }, h(CaseCard, { shown, visit }));
}

/** As the record has it, or as the turn told it where the record has not come yet. */
function caseOf(
  { caseId: id, number, secret, team, promisedBy, calendarKnown = true }: Handoff,
  visit: Visit,
): CaseOnPage | undefined {
  if (id === undefined || number === undefined || promisedBy === undefined) return undefined;
  const told = { id, number, secret, team, promisedBy, calendarKnown, state: "waiting" } as const;
  const recorded = casesOf(visit).find((one) => one.id === id);
  return recorded ?? { ...told, helper: undefined, notes: [], contactKind: undefined, outcome: undefined };
}

function TeamCard({ handoff, turn, visit }: HandoffPartProps): ComponentChildren {
  const { language, device } = visit;
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
    device === undefined
      ? h("p", null, translate("page:handoff.whatToDo"))
      : h(
          "button",
          { class: "question-button", type: "button", popovertarget: PERSON_PANEL_ID },
          translate("page:handoff.ask"),
        ),
  );
}
