/** To whom messages are sent: to nobody, or to the models that are set up here, each with where it computes. */
import { type ComponentChildren, h } from "preact";
import type { Language } from "#src/language/language.ts";
import { PRIVACY_MESSAGES } from "#src/language/messages/privacy.ts";
import { nameRegion } from "#src/language/places/name-region.ts";
import { createTranslations } from "#src/language/translate.ts";
import { isAbroad } from "#src/platform/settings/is-abroad.ts";
import type { ModelSettings } from "#src/platform/settings/settings.ts";
import { DocumentSection } from "../document/document-section.ts";

interface TransferProps {
  readonly models: readonly ModelSettings[];
  readonly language: Language;
}

const textsOf = createTranslations(PRIVACY_MESSAGES);

export function TransferSection({ models, language }: TransferProps): ComponentChildren {
  const translate = textsOf(language);
  const placeOf = ({ region }: ModelSettings): string =>
    region === "local" ? translate("privacy:transfer.local") : nameRegion(region, language);
  const contents =
    models.length === 0
      ? h("p", null, translate("privacy:transfer.none"))
      : [
          h("p", null, translate("privacy:transfer.models")),
          h(
            "ul",
            { class: "docs-rules" },
            models.map((model) => {
              const host = new URL(model.baseUrl).host;
              const told = { model: model.name, region: placeOf(model), host };
              return h("li", { key: `${host} ${model.name}` }, translate("privacy:transfer.model", told));
            }),
          ),
          models
            .filter(isAbroad)
            .map(({ name }) => h("p", { key: name }, translate("privacy:transfer.abroad", { model: name }))),
        ];
  return h(DocumentSection, { id: "transfer", heading: translate("privacy:transfer.heading") }, contents);
}
