/** Sections of the guides: looked for in the helper's language, put into the reply in the visitor's. */
import { type ComponentChildren, h } from "preact";
import type { DeskSection } from "#src/protocol/desk.ts";
import type { DeskProps } from "../desk.ts";
import { deskTextsOf } from "../desk-texts.ts";
import { TwoRenderings } from "./two-renderings.ts";

const FIELD_ID = "section-search";

export function SectionPart({ state, actions }: DeskProps): ComponentChildren {
  const translate = deskTextsOf(state.language);
  const found = state.sectionSearch?.found;
  return h(
    "details",
    { class: "desk-part" },
    h("summary", null, translate("desk:passOn.sections")),
    h("p", { class: "hint" }, translate("desk:passOn.sectionsHint")),
    h(
      "form",
      {
        class: "desk-search",
        role: "search",
        "aria-label": translate("desk:passOn.sections"),
        onSubmit: (event: Event) => {
          event.preventDefault();
          const field = document.getElementById(FIELD_ID);
          if (field instanceof HTMLInputElement) actions.findSections(field.value);
        },
      },
      h("label", { for: FIELD_ID }, translate("desk:passOn.searchLabel")),
      h("input", { id: FIELD_ID, type: "search", autocomplete: "off" }),
      h("button", { class: "question-button" }, translate("desk:passOn.search")),
    ),
    // Told at the head of the page too, which is far from here.
    state.notice === "sections-full" &&
      h("p", { class: "desk-unfounded-note" }, translate("desk:notice.sections-full")),
    found !== undefined && found.length === 0 && h("p", null, translate("desk:notice.sections-none")),
    found !== undefined &&
      found.length > 0 &&
      h(
        "ul",
        { class: "desk-found" },
        found.map((section) => h(SectionView, { key: section.passageId, section, state, actions })),
      ),
  );
}

function SectionView({ section, state, actions }: DeskProps & { readonly section: DeskSection }): ComponentChildren {
  const { language } = state;
  const translate = deskTextsOf(language);
  const { own, rendering, citation } = section;
  const title = `${own.title} · ${own.heading}`;
  const withCaution = ({ machineTranslated, ...rest }: DeskSection["rendering"]) => ({
    ...rest,
    caution: machineTranslated ? translate("page:label.machine-translated") : undefined,
  });
  return h(
    "li",
    null,
    h("p", { class: "desk-found-title" }, title),
    h(TwoRenderings, { own: withCaution(own), rendering: withCaution(rendering), language }),
    h("p", { class: "desk-case-facts" }, `${translate("page:sources.source")} · ${citation.source.title}`),
    h(
      "button",
      {
        class: "question-button",
        type: "button",
        "aria-label": `${translate("desk:act.insert")}: ${title}`,
        onClick: () => actions.insertSection(section),
      },
      translate("desk:act.insert"),
    ),
  );
}
