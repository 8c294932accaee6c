import { PRIVACY_MESSAGES } from "../messages/privacy.ts";
import type { Language } from "../language.ts";
import { createTranslations } from "../translate.ts";
import { nameRegion } from "./name-region.ts";

const textsOf = createTranslations(PRIVACY_MESSAGES);

/** A model and where it computes, as a reader is told of it. @param region as `nameRegion` takes it */
export function tellModel(
  { name, region }: { readonly name: string; readonly region: string },
  language: Language,
): string {
  return textsOf(language)("privacy:transfer.named", { model: name, region: nameRegion(region, language) });
}
