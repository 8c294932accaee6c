/** What the assistant is, what its answers rest on and how sure it has to be: in words, with the figures as they are now. */
import { type ComponentChildren, h } from "preact";
import { countReviewed } from "#src/knowledge/count-reviewed.ts";
import { type Knowledge, SOURCE_TRUSTS } from "#src/knowledge/knowledge.ts";
import { type Language, LANGUAGES } from "#src/language/language.ts";
import { PAGE_MESSAGES } from "#src/language/messages/page.ts";
import { TRANSPARENCY_MESSAGES } from "#src/language/messages/transparency.ts";
import { createTranslations } from "#src/language/translate.ts";
import { LABELS } from "#src/protocol/turn.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import type { ModelLimits, ModelSettings } from "#src/platform/settings/settings.ts";
import { ModelSection } from "./model-section.ts";
import { DocsTable } from "../docs/docs-table.ts";
import { DocumentSection } from "../document/document-section.ts";
import { type DocumentFrame, renderDocument } from "../document/render-document.ts";

const textsOf = createTranslations({
  zh: { ...TRANSPARENCY_MESSAGES.zh, ...PAGE_MESSAGES.zh },
  en: { ...TRANSPARENCY_MESSAGES.en, ...PAGE_MESSAGES.en },
  ja: { ...TRANSPARENCY_MESSAGES.ja, ...PAGE_MESSAGES.ja },
  ko: { ...TRANSPARENCY_MESSAGES.ko, ...PAGE_MESSAGES.ko },
});

export interface TransparencyState {
  readonly knowledge: Pick<Knowledge, "version" | "guides" | "passages" | "sources">;
  readonly calibration: Pick<Calibration, "version" | "threshold">;
  readonly models: readonly ModelSettings[];
  readonly modelLimits: ModelLimits;
}

interface TransparencyFrame extends DocumentFrame {
  /** Of the service. */
  readonly origin: string;
}

/** @returns the document from its doctype on; to be sent as UTF-8 */
export function renderTransparency(state: TransparencyState, frame: TransparencyFrame): string {
  const { language, origin } = frame;
  const translate = textsOf(language);
  const part = (id: string, ...contents: readonly ComponentChildren[]): ComponentChildren =>
    h(DocumentSection, { key: id, id, heading: translate(`transparency:${id}.heading`) }, contents);
  return renderDocument(
    {
      path: "/transparency",
      title: translate("transparency:title"),
      lead: translate("transparency:lead"),
      skip: translate("transparency:skip"),
      origin,
      contents: [
        part(
          "assistant",
          h("p", null, translate("transparency:assistant.text")),
          h("p", null, translate("transparency:assistant.labels")),
          h(
            "ul",
            { class: "docs-rules" },
            LABELS.map((label) => h("li", { key: label }, translate(`page:label.${label}`))),
          ),
        ),
        h(ModelSection, { models: state.models, limits: state.modelLimits, language }),
        part(
          "knowledge",
          h("p", null, translate("transparency:knowledge.text")),
          h(KnowledgeFigures, { state, language }),
        ),
        part("reviewed", h("p", null, translate("transparency:reviewed.text")), h(ReviewedTable, { state, language })),
        part("confidence", h(ConfidenceText, { state, language })),
        part(
          "kept",
          h("p", null, translate("transparency:kept.text")),
          h(
            "p",
            { class: "docs-links" },
            h("a", { href: `/privacy?language=${language}` }, translate("transparency:kept.link")),
          ),
        ),
      ],
    },
    frame,
  );
}

interface PartProps {
  readonly state: TransparencyState;
  readonly language: Language;
}

function KnowledgeFigures({ state: { knowledge }, language }: PartProps): ComponentChildren {
  const translate = textsOf(language);
  const term = (key: string, value: number | string): ComponentChildren =>
    h(
      "div",
      { key },
      h("dt", null, translate(`transparency:knowledge.${key}`)),
      h("dd", null, typeof value === "number" ? new Intl.NumberFormat(language).format(value) : h("code", null, value)),
    );
  return [
    h(
      "dl",
      { class: "terms" },
      term("guides", knowledge.guides.length),
      term("sections", knowledge.passages.length),
      SOURCE_TRUSTS.map((trust) => term(trust, knowledge.sources.filter((source) => source.trust === trust).length)),
      term("version", knowledge.version),
    ),
    h(
      "p",
      { class: "docs-links" },
      h("a", { href: `/guides?language=${language}` }, translate("transparency:knowledge.read")),
    ),
  ];
}

function ReviewedTable({ state: { knowledge }, language }: PartProps): ComponentChildren {
  const translate = textsOf(language);
  const reviewed = countReviewed(knowledge.guides);
  return h(
    DocsTable,
    {
      label: translate("transparency:reviewed.heading"),
      columns: [translate("transparency:reviewed.language"), translate("transparency:reviewed.count")],
    },
    LANGUAGES.map((one) =>
      h(
        "tr",
        { key: one },
        h("th", { scope: "row" }, translate(`page:languages.${one}`)),
        h("td", null, translate("transparency:reviewed.of", { count: reviewed[one], all: knowledge.guides.length })),
      ),
    ),
  );
}

function ConfidenceText({ state: { calibration }, language }: PartProps): ComponentChildren {
  const translate = textsOf(language);
  const { answerAt, risk, riskBound, level, isShown, perLanguage, stricter, provisional } = calibration.threshold;
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
  return [
    h("p", null, translate("transparency:confidence.text", { answerAt })),
    stricter.length > 0 && h("p", null, translate("transparency:confidence.stricter")),
    h("p", null, translate(`transparency:confidence.${isShown ? "chosen" : "not-shown"}`, { risk, riskBound, level })),
    h(
      DocsTable,
      {
        label: translate("transparency:confidence.heading"),
        columns: [translate("transparency:reviewed.language"), translate("transparency:confidence.bound")],
      },
      LANGUAGES.map((one) =>
        h(
          "tr",
          { key: one },
          h("th", { scope: "row" }, translate(`page:languages.${one}`)),
          h("td", null, percent.format(perLanguage[one])),
        ),
      ),
    ),
    provisional && h("p", { class: "caution" }, translate("transparency:confidence.provisional")),
    h(
      "dl",
      { class: "terms" },
      h(
        "div",
        null,
        h("dt", null, translate("transparency:confidence.version")),
        h("dd", null, h("code", null, calibration.version)),
      ),
    ),
  ];
}
