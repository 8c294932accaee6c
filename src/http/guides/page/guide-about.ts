/** How far a guide can be relied on: its age, its review, who has read it, what to mind about its sources. */
import { type ComponentChildren, h } from "preact";
import { showDate } from "#src/language/figures/show-date.ts";
import { writeDate } from "#src/language/figures/write-date.ts";
import type { Language } from "#src/language/language.ts";
import type { Translate } from "#src/language/translate.ts";
import type { IndexedGuide } from "../guide-index.ts";
import { guideTextsOf } from "../guide-texts.ts";
import { ABOUT_ANCHOR } from "./page-anchors.ts";

interface GuideAboutProps {
  readonly entry: IndexedGuide;
  /** What to mind about every section alike. */
  readonly notes: readonly string[];
  readonly language: Language;
  /** YYYY-MM-DD in Beijing. */
  readonly today: string;
}

export function GuideAbout({ entry: { guide, sources }, notes, language, today }: GuideAboutProps): ComponentChildren {
  const translate = guideTextsOf(language);
  const reviewBy = writeDate(guide.reviewBy, language);
  const asOf = showDate(guide.asOf, language);
  const reviewed = guide.reviewed[language];
  return h(
    "aside",
    { class: "guide-about", "aria-labelledby": ABOUT_ANCHOR },
    h("h2", { id: ABOUT_ANCHOR, class: "quiet-heading" }, translate("guide:about.heading")),
    guide.sensitive && h("p", { class: "caution" }, translate("guide:about.sensitive")),
    notes.map((note) => h("p", { key: note, class: "caution" }, note)),
    h(
      "ul",
      null,
      asOf !== undefined && h("li", null, translate("page:sources.asOfDate", { date: asOf })),
      h("li", null, checkedText(sources.map(({ checked }) => checked).toSorted(), language, translate)),
      guide.reviewBy >= today && h("li", null, translate("guide:about.reviewBy", { date: reviewBy })),
      h(
        "li",
        null,
        reviewed === null
          ? translate("guide:about.notReviewed")
          : translate("guide:about.reviewed", { date: writeDate(reviewed, language) }),
      ),
      h("li", null, translate("guide:about.guidance")),
    ),
  );
}

/** @param days full dates in order; a guide has a source at least */
function checkedText(days: readonly string[], language: Language, translate: Translate): string {
  const [from = "", to = from] = [days[0], days.at(-1)];
  return from === to
    ? translate("guide:about.checkedOn", { date: writeDate(from, language) })
    : translate("guide:about.checked", { from: writeDate(from, language), to: writeDate(to, language) });
}
