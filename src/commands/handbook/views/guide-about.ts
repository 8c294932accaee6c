import { type ComponentChildren, h } from "preact";
import type { IndexedGuide } from "#src/http/guides/guide-index.ts";
import { showDate } from "#src/language/figures/show-date.ts";
import { writeDate } from "#src/language/figures/write-date.ts";
import type { Language } from "#src/language/language.ts";
import { handbookTextsOf } from "../handbook-texts.ts";

interface GuideAboutProps {
  readonly entry: IndexedGuide;
  /** What to mind about every section alike. */
  readonly notes: readonly string[];
  /** Since when and until when every section holds, where that is the same. */
  readonly validity: string | undefined;
  readonly language: Language;
  /** YYYY-MM-DD in Beijing. */
  readonly today: string;
}

/** How far a guide can be relied on: who wrote and read it, its age, its review, what to mind about its sources. */
export function GuideAbout({ entry: { guide }, notes, validity, language, today }: GuideAboutProps): ComponentChildren {
  const translate = handbookTextsOf(language);
  const reviewBy = { date: writeDate(guide.reviewBy, language) };
  const asOf = showDate(guide.asOf, language);
  const reviewed = guide.reviewed[language];
  const facts = [
    validity ?? false,
    asOf !== undefined && translate("page:sources.asOfDate", { date: asOf }),
    guide.reviewBy >= today && translate("guide:about.reviewBy", reviewBy),
    reviewed === null
      ? translate("guide:about.notReviewed")
      : translate("guide:about.reviewed", { date: writeDate(reviewed, language) }),
  ].filter((fact) => fact !== false);
  return [
    guide.machineDrafted.includes(language) && h("p", { class: "mark" }, translate("handbook:drafted")),
    guide.sensitive && h("p", { class: "caution" }, translate("guide:about.sensitive")),
    guide.reviewBy < today && h("p", { class: "caution" }, translate("guide:about.overdue", reviewBy)),
    notes.map((note) => h("p", { key: note, class: "caution" }, note)),
    h(
      "ul",
      { class: "quiet" },
      facts.map((fact) => h("li", { key: fact }, fact)),
    ),
  ];
}
