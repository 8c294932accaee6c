/** A section of a guide: what it says, since when and until when, what to mind about it, and its sources. */
import { type ComponentChildren, h } from "preact";
import { BlocksView } from "#src/clients/page/blocks-view.ts";
import type { Passage, Source } from "#src/knowledge/knowledge.ts";
import { outOfForce } from "#src/knowledge/out-of-force.ts";
import { languageTag } from "#src/language/language-tag.ts";
import { showDate } from "#src/language/figures/show-date.ts";
import type { Language } from "#src/language/language.ts";
import { guideTextsOf } from "../guide-texts.ts";
import { sourceAnchor } from "./page-anchors.ts";
import { tellValidity } from "./tell-validity.ts";

interface GuideSectionProps {
  readonly passage: Passage;
  /** The section that holds from the day after its last, where one is known. */
  readonly successor: Passage | undefined;
  /** What to mind about it, beside what holds for the whole guide. */
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
  readonly language: Language;
  /** YYYY-MM-DD in Beijing. */
  readonly today: string;
}

export function GuideSection(props: GuideSectionProps): ComponentChildren {
  const { passage, successor, notes, sources, language, today } = props;
  const translate = guideTextsOf(language);
  const { heading, body } = passage.prose[language];
  const notInForce = outOfForce(passage, today);
  const validity = tellValidity(passage, language);
  const asOf = showDate(passage.asOf, language);
  return h(
    "section",
    {
      class: notInForce === undefined ? "guide-section" : "guide-section guide-not-in-force",
      "aria-labelledby": passage.section,
    },
    h("h2", { id: passage.section }, heading),
    validity !== undefined &&
      h(
        "p",
        { class: notInForce === undefined ? "guide-validity" : "guide-validity caution" },
        notInForce !== undefined && [h("strong", null, translate(`guide:validity.${notInForce.kind}`)), " "],
        validity,
        successor !== undefined && [
          " ",
          translate("guide:validity.successor"),
          " ",
          h("a", { href: `#${successor.section}` }, successor.prose[language].heading),
        ],
      ),
    h("div", { class: "text" }, h(BlocksView, { text: body, citations: [], exchangeId: passage.section, language })),
    notes.map((note) => h("p", { key: note, class: "guide-note-line" }, note)),
    h(
      "p",
      { class: "guide-origin" },
      asOf !== undefined && [translate("page:sources.asOfDate", { date: asOf }), " · "],
      translate("guide:section.sources"),
      sources.map(({ id, title, language: titleLanguage }, index) => [
        index > 0 ? " / " : " ",
        h("a", { key: id, href: `#${sourceAnchor(id)}`, lang: languageTag(titleLanguage) }, title),
      ]),
    ),
  );
}
