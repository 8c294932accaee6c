import type { ModelSettings } from "./settings.ts";

/** Whether what is sent to this model leaves mainland China, which each visitor is to be asked about separately before. */
export function isAbroad({ region }: Pick<ModelSettings, "region">): boolean {
  return region !== "cn" && region !== "local";
}
