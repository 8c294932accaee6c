import { type ComponentChildren, h } from "preact";
import { addressOf } from "#src/clients/page/address-of.ts";
import { QUESTION_FIELD_ID } from "#src/clients/page/dom-ids.ts";
import type { Language } from "#src/language/language.ts";
import { DocumentSection } from "../../document/document-section.ts";
import { guideTextsOf } from "../guide-texts.ts";
import { ASK_ANCHOR } from "./page-anchors.ts";

interface AskAboutGuideProps {
  readonly guideId: string;
  readonly language: Language;
}

const HINT_ID = "page_ask_hint";

/** Leads to the assistant's page with a question about this guide, which is in the body and never in an address. */
export function AskAboutGuide({ guideId, language }: AskAboutGuideProps): ComponentChildren {
  const translate = guideTextsOf(language);
  return h(
    "div",
    { class: "guide-ask" },
    h(
      DocumentSection,
      { id: ASK_ANCHOR, heading: translate("guide:ask.heading") },
      h("p", null, translate("guide:ask.lead")),
      h(
        "form",
        { class: "document-form", method: "post", action: addressOf(language) },
        h("input", { type: "hidden", name: "guide", value: guideId }),
        h(
          "div",
          { class: "field" },
          h("label", { for: QUESTION_FIELD_ID }, translate("page:composer.label")),
          h("textarea", { id: QUESTION_FIELD_ID, name: "text", rows: 2, "aria-describedby": HINT_ID }),
          h("p", { class: "quiet-note", id: HINT_ID }, translate("page:composer.hint")),
        ),
        h("button", { class: "primary-button" }, translate("page:composer.send")),
      ),
    ),
  );
}
