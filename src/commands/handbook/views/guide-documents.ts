import { type ComponentChildren, h } from "preact";
import type { GuideDocument } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import { GuidePart } from "./guide-part.ts";
import { Parallel } from "./parallel.ts";

interface GuideDocumentsProps {
  readonly documents: readonly GuideDocument[];
  readonly languages: readonly Language[];
}

/** The papers that are asked for. */
export function GuideDocuments({ documents, languages }: GuideDocumentsProps): ComponentChildren {
  return h(
    GuidePart,
    { class: "guide-documents", heading: "guide:documents", languages },
    h(
      "ul",
      null,
      documents.map(({ id, name }) =>
        h(Parallel, { key: id, as: "li", languages, show: (language) => name[language] }),
      ),
    ),
  );
}
