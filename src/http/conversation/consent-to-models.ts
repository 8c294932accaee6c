import { modelsAbroad } from "#src/platform/settings/models-abroad.ts";
import type { Settings } from "#src/platform/settings/settings.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Consents } from "#src/protocol/event.ts";
import { isAgreed } from "#src/platform/shared/is-agreed.ts";
import type { Refusal } from "../problems/refusal.ts";

const NO_MODEL_ABROAD: Refusal = {
  code: "field-invalid",
  faults: [{ path: "consents.modelAbroad", code: "not-offered", offered: ["false"] }],
};

/**
 * A consent with the models that it is for: those the visitor was told of, or all there are where the request names none.
 * Nobody agrees to what is not done, or to a model that is not there any more: a consent is worth something only for what
 * the visitor was told of.
 */
export function consentToModels(
  { modelAbroad, models }: Consents,
  settings: Pick<Settings, "models">,
): Result<Consents, Refusal> {
  if (!modelAbroad) return { ok: true, value: { modelAbroad } };
  const offered = modelsAbroad(settings);
  if (offered.length === 0) return { ok: false, error: NO_MODEL_ABROAD };
  const agreed = models ?? [...offered];
  if (agreed.length > 0 && agreed.every((model) => isAgreed(model, offered))) {
    return { ok: true, value: { modelAbroad, models: agreed } };
  }
  const names = offered.map(({ name, region, host }) => `${name} (${region}, ${host})`);
  return {
    ok: false,
    error: { code: "field-invalid", faults: [{ path: "consents.models", code: "not-offered", offered: names }] },
  };
}
