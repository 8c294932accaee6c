/** The catalogue: every guide by topic, or those of an area and a topic. The choice is a plain form. */
import { type ComponentChildren, h } from "preact";
import type { Language, PerLanguage } from "#src/language/language.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";
import type { Problem } from "#src/protocol/problem.ts";
import { DocumentSection } from "../document/document-section.ts";
import { type DocumentFrame, renderDocument } from "../document/render-document.ts";
import type { GuideIndex, IndexedGuide } from "./guide-index.ts";
import { guideTextsOf } from "./guide-texts.ts";

export interface CatalogueState {
  /** Ids; empty for all. One that nothing has leaves no guide. */
  readonly district: string;
  readonly topic: string;
  /** Why something else is not shown. */
  readonly problem?: Problem;
}

interface CatalogueFrame extends DocumentFrame {
  /** Of the service. */
  readonly origin: string;
}

/** @returns the document from its doctype on; to be sent as UTF-8 */
export function renderCatalogue(guides: GuideIndex, state: CatalogueState, frame: CatalogueFrame): string {
  const { language, origin } = frame;
  const translate = guideTextsOf(language);
  const entries = [...guides.values()];
  const shown = entries.filter(
    ({ guide }) =>
      (state.district === "" || guide.district === state.district) &&
      (state.topic === "" || guide.topic === state.topic),
  );
  const topics = namesOf(shown.map(({ topic }) => topic));
  return renderDocument(
    {
      path: "/guides",
      title: translate("guide:catalogue.title"),
      isFaulty: state.problem !== undefined,
      lead: translate("guide:catalogue.lead"),
      skip: translate("guide:skip"),
      origin,
      contents: [
        state.problem !== undefined && h("p", { class: "form-fault", role: "alert" }, state.problem.detail),
        h(Choice, { entries, state, language }),
        shown.length === 0 && h("p", { role: "status" }, translate("guide:catalogue.none")),
        topics.map(({ id, name }) =>
          h(
            DocumentSection,
            { key: id, id, heading: name[language] },
            h(GuideLinks, { entries: shown.filter(({ topic }) => topic.id === id), language }),
          ),
        ),
      ],
    },
    frame,
  );
}

interface GuideLinksProps {
  readonly entries: readonly IndexedGuide[];
  readonly language: Language;
}

function GuideLinks({ entries, language }: GuideLinksProps): ComponentChildren {
  return h(
    "ul",
    { class: "guide-links" },
    entries.map(({ guide, district }) =>
      h(
        "li",
        { key: guide.id },
        h("a", { href: guideAddress(guide.id, language) }, guide.title[language]),
        h("span", { class: "docs-note" }, district.name[language]),
      ),
    ),
  );
}

interface ChoiceProps {
  readonly entries: readonly IndexedGuide[];
  readonly state: CatalogueState;
  readonly language: Language;
}

function Choice({ entries, state, language }: ChoiceProps): ComponentChildren {
  const translate = guideTextsOf(language);
  const field = (name: "district" | "topic", offered: readonly Named[]): ComponentChildren =>
    h(
      "label",
      { class: "field" },
      translate(`guide:catalogue.${name}`),
      h(
        "select",
        { name, value: state[name] },
        h("option", { value: "" }, translate("guide:catalogue.all")),
        offered.map(({ id, name: named }) => h("option", { key: id, value: id }, named[language])),
      ),
    );
  return h(
    "form",
    { class: "guide-choice", action: "/guides", "aria-label": translate("guide:catalogue.choose") },
    h("input", { type: "hidden", name: "language", value: language }),
    field("district", namesOf(entries.map(({ district }) => district))),
    field("topic", namesOf(entries.map(({ topic }) => topic))),
    h("button", { class: "primary-button" }, translate("guide:catalogue.show")),
  );
}

interface Named {
  readonly id: string;
  readonly name: PerLanguage<string>;
}

/** Each once, in the order of their first guide. */
function namesOf(named: readonly Named[]): readonly Named[] {
  return [...new Map(named.map((one) => [one.id, one])).values()];
}
