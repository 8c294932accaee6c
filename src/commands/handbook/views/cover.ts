import { type ComponentChildren, h } from "preact";
import { addressOf } from "#src/clients/page/address-of.ts";
import { Emblem } from "#src/clients/page/emblem.ts";
import { countReviewed } from "#src/knowledge/count-reviewed.ts";
import { writeDate } from "#src/language/figures/write-date.ts";
import type { Language } from "#src/language/language.ts";
import { type Handbook, guidesOf } from "../handbook.ts";
import { handbookTextsOf } from "../handbook-texts.ts";
import { isDrafted } from "../is-drafted.ts";
import { Parallel } from "./parallel.ts";
import { QrCode } from "./qr-code.ts";

/** What it is, of which day, and how far it can be relied on. */
export function Cover({ handbook }: { readonly handbook: Handbook }): ComponentChildren {
  const { edition, knowledge, origin, today } = handbook;
  const { languages, reader } = edition;
  const guides = guidesOf(handbook).map(({ guide }) => guide);
  const reviewed = countReviewed(guides);
  const isMarked = guides.some((guide) => isDrafted(guide, languages));
  return h(
    "header",
    { class: "cover" },
    h(
      "div",
      { class: "cover-brand" },
      h(Emblem, null),
      h("span", { lang: "zh-Hans" }, "落地"),
      h("span", { lang: "en" }, "Luodi"),
    ),
    h(Parallel, { as: "h1", languages, show: (language) => handbookTextsOf(language)("handbook:title") }),
    h(Parallel, {
      as: "p",
      class: "cover-subtitle",
      languages,
      show: (language) => handbookTextsOf(language)("handbook:subtitle"),
    }),
    h(Parallel, {
      class: "cover-about",
      languages,
      show: (language) => {
        const translate = handbookTextsOf(language);
        return [
          isMarked && h("p", { class: "mark" }, translate("handbook:containsDrafts")),
          h("p", { class: "caution" }, translate("handbook:guidance")),
          h("p", null, reviewText(reviewed[language], guides.length, language)),
          h("p", null, translate("handbook:changes")),
          h(
            "p",
            { class: "quiet" },
            translate("handbook:made", { date: writeDate(today, language) }),
            h("br", null),
            translate("handbook:version", { version: knowledge.version }),
            h("br", null),
            translate("handbook:size", { count: guides.length }),
          ),
        ];
      },
    }),
    h(
      "figure",
      { class: "cover-code" },
      h(QrCode, { address: `${origin}${addressOf(reader)}` }),
      h("figcaption", null, h(Parallel, { languages, show: (language) => handbookTextsOf(language)("handbook:open") })),
    ),
  );
}

function reviewText(reviewed: number, all: number, language: Language): string {
  const translate = handbookTextsOf(language);
  return reviewed === 0 ? translate("handbook:notReviewed") : translate("handbook:reviewed", { reviewed, all });
}
