import { type ComponentChildren, h } from "preact";
import type { GuideDocument } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import { DocumentSection } from "../../document/document-section.ts";
import { guideTextsOf } from "../guide-texts.ts";
import { DOCUMENTS_ANCHOR } from "./page-anchors.ts";

interface GuideDocumentsProps {
  readonly documents: readonly GuideDocument[];
  readonly language: Language;
}

/** The papers that are asked for. */
export function GuideDocuments({ documents, language }: GuideDocumentsProps): ComponentChildren {
  return h(
    DocumentSection,
    { id: DOCUMENTS_ANCHOR, heading: guideTextsOf(language)("guide:documents") },
    h(
      "ul",
      { class: "docs-rules" },
      documents.map(({ id, name }) => h("li", { key: id }, name[language])),
    ),
  );
}
