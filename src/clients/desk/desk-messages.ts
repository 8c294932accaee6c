/** What went wrong, and what was done. The regions are always there, so that a screen reader hears what comes into them. */
import { type ComponentChildren, h } from "preact";
import { languageTag } from "#src/language/language-tag.ts";
import type { DeskState } from "./desk-state.ts";
import { deskTextsOf } from "./desk-texts.ts";

export function DeskMessages({ state }: { readonly state: DeskState }): ComponentChildren {
  const { language, failure, notice, isConnected } = state;
  const translate = deskTextsOf(language);
  return [
    h(
      "div",
      { class: "desk-alert", role: "alert" },
      failure?.kind === "refused" && h("p", { lang: languageTag(failure.problem.language) }, failure.problem.detail),
      failure !== undefined && failure.kind !== "refused" && h("p", null, translate(`desk:failure.${failure.kind}`)),
    ),
    h(
      "div",
      { class: "desk-notice", role: "status" },
      !isConnected && h("p", null, translate("desk:connectionLost")),
      notice !== undefined && h("p", null, translate(`desk:notice.${notice}`)),
    ),
  ];
}
