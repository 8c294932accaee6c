import type { ServiceFailure } from "#src/clients/core/service-failure.ts";
import type { Language } from "#src/language/language.ts";
import { textsOf } from "./texts.ts";

/** Why something could not be done. What the service says of its own refusal is already in words for the reader. */
export function failureText(failure: ServiceFailure, language: Language): string {
  return failure.kind === "refused" ? failure.problem.detail : textsOf(language)(`page:failure.${failure.kind}`);
}
