import type { ModelSettings, Settings } from "#src/platform/settings/settings.ts";
import type { Result } from "#src/platform/shared/result.ts";

/** @returns the model that writes, or in one line why nothing is run */
export function chooseWriter({ models: [writer] }: Pick<Settings, "models">): Result<ModelSettings, string> {
  return writer === undefined
    ? { ok: false, error: "not run: no model is set, see LLM_BASE_URL in .env.example" }
    : { ok: true, value: writer };
}
