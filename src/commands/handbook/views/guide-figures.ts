import { type ComponentChildren, h } from "preact";
import type { Fact } from "#src/knowledge/knowledge.ts";
import { languageTag } from "#src/language/language-tag.ts";
import type { Language } from "#src/language/language.ts";
import { handbookTextsOf } from "../handbook-texts.ts";
import { GuidePart } from "./guide-part.ts";

interface GuideFiguresProps {
  readonly facts: readonly Fact[];
  readonly languages: readonly Language[];
}

const COLUMNS = ["label", "value", "status"] as const;

/** The figures the sections rest on, each with how certain it is: one row for a figure, in however many languages. */
export function GuideFigures({ facts, languages }: GuideFiguresProps): ComponentChildren {
  const inColumns = (
    cells: (language: Language) => Readonly<Record<(typeof COLUMNS)[number], ComponentChildren>>,
    tag: "th" | "td",
  ) =>
    languages.flatMap((language) => {
      const shown = cells(language);
      return COLUMNS.map((column) =>
        h(
          tag,
          {
            key: `${language}-${column}`,
            class: `fact-${column}`,
            lang: languageTag(language),
            scope: tag === "th" ? "col" : undefined,
          },
          shown[column],
        ),
      );
    });
  return h(
    GuidePart,
    { class: "guide-figures", heading: "guide:figures.heading", languages },
    h(
      "table",
      null,
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          inColumns((language) => {
            const translate = handbookTextsOf(language);
            return {
              label: translate("guide:figures.label"),
              value: translate("guide:figures.value"),
              status: translate("guide:figures.status"),
            };
          }, "th"),
        ),
      ),
      h(
        "tbody",
        null,
        facts.map(({ id, label, text, status }) =>
          h(
            "tr",
            { key: id },
            inColumns(
              (language) => ({
                label: label[language],
                value: text[language],
                status: handbookTextsOf(language)(`page:factStatus.${status}`),
              }),
              "td",
            ),
          ),
        ),
      ),
    ),
  );
}
