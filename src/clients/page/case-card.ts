/** A case: who has it, until when a person replies, and what it takes to find it again. */
import { h, type ComponentChildren } from "preact";
import type { CaseOnPage } from "#src/clients/core/case-of.ts";
import type { Visit } from "#src/clients/core/visit.ts";
import { writeMoment } from "#src/clients/core/write-moment.ts";
import { caseAddress } from "./address-of.ts";
import { textsOf } from "./texts.ts";

interface CaseCardProps {
  readonly shown: CaseOnPage;
  readonly visit: Visit;
  /** Its place among the headings; in a panel or an answer it stands below one. */
  readonly heading?: "h2" | "h3";
}

export function CaseCard({ shown, visit, heading = "h3" }: CaseCardProps): ComponentChildren {
  const translate = textsOf(visit.language);
  const { state, helper, team, number, secret, outcome, contactKind, calendarKnown, promisedBy, notes } = shown;
  const promise = state === "closed" ? undefined : writeMoment(promisedBy, visit.language, visit.device?.timeZone);
  const term = (name: string, ...text: readonly ComponentChildren[]): ComponentChildren =>
    h("div", { key: name }, h("dt", null, translate(`page:case.term.${name}`)), h("dd", null, text));
  return h(
    "section",
    { class: "case" },
    h(heading, null, translate(`page:case.state.${state}`, { name: helper ?? team.name })),
    h(
      "dl",
      { class: "terms" },
      term("team", team.name),
      term("number", h("span", { class: "code" }, number)),
      secret !== undefined && term("secret", h("span", { class: "code" }, secret)),
      promise !== undefined &&
        term(
          "promise",
          h("strong", null, translate("page:case.beijing", { moment: promise.beijing })),
          promise.there !== undefined && [h("br", null), translate("page:case.there", { moment: promise.there })],
        ),
      notes.length > 0 &&
        term(
          "note",
          notes.map((note) => h("p", null, note)),
        ),
      contactKind !== undefined && term("contact", translate(`page:contact.kind.${contactKind}`)),
      outcome !== undefined && term("outcome", translate(`page:case.outcome.${outcome}`)),
    ),
    promise !== undefined && !calendarKnown && h("p", { class: "caution" }, translate("page:case.calendarUnknown")),
    secret !== undefined && h("p", { class: "quiet-note" }, translate("page:case.keep")),
    secret !== undefined &&
      h("a", { class: "case-link", href: caseAddress(visit.language) }, translate("page:case.find")),
  );
}
