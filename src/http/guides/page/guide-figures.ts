import { type ComponentChildren, h } from "preact";
import type { Fact } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import { DocsTable } from "../../docs/docs-table.ts";
import { DocumentSection } from "../../document/document-section.ts";
import { guideTextsOf } from "../guide-texts.ts";
import { FIGURES_ANCHOR } from "./page-anchors.ts";

interface GuideFiguresProps {
  readonly facts: readonly Fact[];
  readonly language: Language;
}

/** The figures the sections rest on, each with how certain it is. */
export function GuideFigures({ facts, language }: GuideFiguresProps): ComponentChildren {
  const translate = guideTextsOf(language);
  const heading = translate("guide:figures.heading");
  const columns = ["label", "value", "status"].map((column) => translate(`guide:figures.${column}`));
  return h(
    DocumentSection,
    { id: FIGURES_ANCHOR, heading },
    h(
      DocsTable,
      { label: heading, columns },
      facts.map(({ id, label, text, status }) =>
        h(
          "tr",
          { key: id },
          h("th", { scope: "row" }, label[language]),
          h("td", null, h("strong", null, text[language])),
          h("td", null, h("span", { class: `status status-${status}` }, translate(`page:factStatus.${status}`))),
        ),
      ),
    ),
  );
}
