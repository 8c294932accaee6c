/** What became of a report: the case with number and code, or whom to tell where none can be opened just now. */
import { type ComponentChildren, h } from "preact";
import { writeMoment } from "#src/clients/core/write-moment.ts";
import { caseAddress } from "#src/clients/page/address-of.ts";
import type { Guide } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import { guideAddress } from "#src/platform/shared/guide-address.ts";
import type { Handoff } from "#src/protocol/turn.ts";
import { type DocumentFrame, renderDocument } from "../../document/render-document.ts";
import { guideTextsOf } from "../guide-texts.ts";

/** @returns the document from its doctype on; to be sent as UTF-8. It holds a secret: nobody may store it */
export function renderReportSent(guide: Guide, handoff: Handoff, frame: DocumentFrame): string {
  const { language } = frame;
  const translate = guideTextsOf(language);
  const isOpened = handoff.number !== undefined;
  const referred = { team: handoff.team.name, channel: handoff.channel ?? "12345" };
  return renderDocument(
    {
      path: `/guides/${guide.id}/report`,
      title: translate(isOpened ? "guide:report.sent" : "guide:report.referredTitle"),
      lead: isOpened
        ? translate("guide:report.sentLead", { title: guide.title[language] })
        : translate("page:person.referred", referred),
      skip: translate("guide:skip"),
      contents: [
        isOpened && h(CaseTerms, { handoff, language }),
        h(
          "p",
          { class: "docs-links" },
          h("a", { href: guideAddress(guide.id, language) }, translate("guide:report.back")),
        ),
      ],
    },
    frame,
  );
}

interface CaseTermsProps {
  readonly handoff: Handoff;
  readonly language: Language;
}

function CaseTerms({ handoff, language }: CaseTermsProps): ComponentChildren {
  const translate = guideTextsOf(language);
  const { team, number, secret, promisedBy = "", calendarKnown } = handoff;
  const moment = writeMoment(promisedBy, language, undefined)?.beijing ?? promisedBy;
  const term = (name: string, meaning: ComponentChildren): ComponentChildren =>
    h("div", null, h("dt", null, translate(`page:case.term.${name}`)), h("dd", null, meaning));
  return h(
    "div",
    { class: "case" },
    h(
      "dl",
      { class: "terms" },
      term("team", team.name),
      term("number", h("span", { class: "code" }, number)),
      term("secret", h("span", { class: "code" }, secret)),
      term("promise", h("strong", null, translate("page:case.beijing", { moment }))),
    ),
    calendarKnown === false && h("p", { class: "caution" }, translate("page:case.calendarUnknown")),
    h("p", { class: "quiet-note" }, translate("page:case.keep")),
    h("a", { class: "case-link", href: caseAddress(language) }, translate("page:case.find")),
  );
}
