/** What a language model does here and what it does not, which one it is, and how much it may be asked. */
import { type ComponentChildren, h } from "preact";
import type { Language } from "#src/language/language.ts";
import { TRANSPARENCY_MESSAGES } from "#src/language/messages/transparency.ts";
import { nameRegion } from "#src/language/places/name-region.ts";
import { createTranslations } from "#src/language/translate.ts";
import { isAbroad } from "#src/platform/settings/is-abroad.ts";
import type { ModelLimits, ModelSettings } from "#src/platform/settings/settings.ts";
import { DocsTable } from "../docs/docs-table.ts";
import { DocumentSection } from "../document/document-section.ts";

interface ModelProps {
  readonly models: readonly ModelSettings[];
  readonly limits: ModelLimits;
  readonly language: Language;
}

const textsOf = createTranslations(TRANSPARENCY_MESSAGES);

export function ModelSection({ models, limits, language }: ModelProps): ComponentChildren {
  const translate = textsOf(language);
  const contents =
    models.length === 0
      ? h("p", null, translate("transparency:model.none"))
      : [
          h("p", null, translate("transparency:model.does")),
          h("p", null, translate("transparency:model.doesNot")),
          models.some(isAbroad) && h("p", null, translate("transparency:model.abroad")),
          h(ModelTable, { models, language }),
          h("h3", null, translate("transparency:model.budget")),
          h(LimitList, { limits, language }),
          h("p", null, translate("transparency:model.past")),
        ];
  return h(DocumentSection, { id: "model", heading: translate("transparency:model.heading") }, contents);
}

function ModelTable({ models, language }: Omit<ModelProps, "limits">): ComponentChildren {
  const translate = textsOf(language);
  return h(
    DocsTable,
    {
      label: translate("transparency:model.label"),
      columns: ["name", "region", "filing"].map((column) => translate(`transparency:model.${column}`)),
    },
    models.map(({ name, region, filingNo, baseUrl }) =>
      h(
        "tr",
        { key: `${baseUrl} ${name}` },
        h("th", { scope: "row" }, name),
        h("td", null, region === "local" ? translate("transparency:model.local") : nameRegion(region, language)),
        h("td", null, filingNo ?? translate("transparency:model.noFiling")),
      ),
    ),
  );
}

function LimitList({ limits, language }: Omit<ModelProps, "models">): ComponentChildren {
  const translate = textsOf(language);
  const { answersPerConversation: perConversation, answersPerClient: perClient, tokensPerDay: perDay } = limits;
  return h(
    "dl",
    { class: "terms" },
    Object.entries({ perConversation, perClient, perDay }).map(([key, limit]) =>
      h(
        "div",
        { key },
        h("dt", null, translate(`transparency:model.${key}`)),
        h(
          "dd",
          null,
          limit === undefined ? translate("transparency:model.noLimit") : new Intl.NumberFormat(language).format(limit),
        ),
      ),
    ),
  );
}
