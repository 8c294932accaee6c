import type { ModelsAbroad } from "#src/clients/core/visit.ts";
import { perLanguage } from "#src/language/per-language.ts";
import { tellModel } from "#src/language/places/tell-model.ts";
import { modelsAbroad } from "#src/platform/settings/models-abroad.ts";
import type { Settings } from "#src/platform/settings/settings.ts";

/**
 * The models that a visitor is asked about: all of them, because each that is not named cannot be asked. They are listed
 * here and not in the browser, so that all read the same names of regions.
 */
export function describeAbroad(settings: Pick<Settings, "models">): ModelsAbroad | undefined {
  const models = modelsAbroad(settings);
  if (models.length === 0) return undefined;
  return {
    models,
    told: perLanguage((language) =>
      new Intl.ListFormat(language).format(models.map((model) => tellModel(model, language))),
    ),
  };
}
