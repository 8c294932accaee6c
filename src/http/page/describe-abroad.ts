import type { ModelAbroad } from "#src/clients/core/visit.ts";
import { perLanguage } from "#src/language/per-language.ts";
import { nameRegion } from "#src/language/places/name-region.ts";
import { isAbroad } from "#src/platform/settings/is-abroad.ts";
import type { Settings } from "#src/platform/settings/settings.ts";

/** The model that a visitor is asked about. Its region is named here and not in the browser, so that all read the same name. */
export function describeAbroad({ models }: Pick<Settings, "models">): ModelAbroad | undefined {
  const model = models.find(isAbroad);
  return model && { model: model.name, region: perLanguage((language) => nameRegion(model.region, language)) };
}
