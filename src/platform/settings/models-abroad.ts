import type { ModelAbroad } from "#src/protocol/event.ts";
import { isAbroad } from "./is-abroad.ts";
import type { ModelSettings, Settings } from "./settings.ts";

/** The models that each visitor is to be asked about, as they are told of them. */
export function modelsAbroad({ models }: Pick<Settings, "models">): readonly ModelAbroad[] {
  return models.flatMap((model) => asModelAbroad(model) ?? []);
}

/** @returns undefined for a model that visitors need not be asked about */
export function asModelAbroad(model: ModelSettings): ModelAbroad | undefined {
  if (!isAbroad(model)) return undefined;
  return { name: model.name, region: model.region, host: new URL(model.baseUrl).host };
}
