import { type ComponentChildren, h, type TargetedEvent } from "preact";
import type { CaseState } from "#src/protocol/case.ts";
import type { DeskCase } from "#src/protocol/desk.ts";
import type { DeskProps } from "./desk.ts";
import { deskTextsOf } from "./desk-texts.ts";
import { showTime } from "./show-time.ts";

const STATES: readonly CaseState[] = ["waiting", "with-person", "closed"];

export function CaseList({ state, actions }: DeskProps): ComponentChildren {
  const { language, cases, shown } = state;
  const translate = deskTextsOf(language);
  const visible = cases.filter((one) => shown === undefined || one.state === shown);
  return h(
    "section",
    { class: "desk-cases", "aria-labelledby": "cases-heading" },
    h(
      "div",
      { class: "desk-cases-head" },
      h("h2", { id: "cases-heading" }, translate("desk:cases.heading")),
      h(
        "label",
        null,
        translate("desk:cases.filter"),
        " ",
        h(
          "select",
          {
            value: shown ?? "",
            onChange: ({ currentTarget: { value } }: TargetedEvent<HTMLSelectElement>) =>
              actions.show(STATES.find((known) => known === value)),
          },
          h("option", { value: "" }, translate("desk:cases.all")),
          STATES.map((known) => h("option", { key: known, value: known }, translate(`desk:state.${known}`))),
        ),
      ),
    ),
    visible.length === 0
      ? h("p", null, translate("desk:cases.none"))
      : h(
          "ul",
          null,
          visible.map((one) => h(CaseEntry, { key: one.id, one, state, actions })),
        ),
  );
}

function CaseEntry({ one, state, actions }: DeskProps & { readonly one: DeskCase }): ComponentChildren {
  const { language, opened } = state;
  const translate = deskTextsOf(language);
  const facts = [
    translate(`desk:state.${one.state}`),
    ...(one.claimedBy === undefined ? [] : [one.claimedBy]),
    one.team.name,
    translate(`desk:language.${one.language}`),
    translate(`desk:reason.${one.reason}`),
  ];
  return h(
    "li",
    null,
    h(
      "button",
      {
        class: `desk-case desk-case-${one.state}`,
        type: "button",
        "aria-current": opened?.id === one.id ? "true" : undefined,
        onClick: () => actions.open(one.id),
      },
      h("b", { class: "desk-case-number" }, one.number),
      h("span", { class: "desk-case-question" }, one.question),
      h("span", { class: "desk-case-facts" }, facts.join(" · ")),
      h(
        "span",
        { class: "desk-case-facts" },
        `${translate("desk:case.promisedBy")} ${showTime(one.promisedBy, language)}`,
      ),
    ),
  );
}
