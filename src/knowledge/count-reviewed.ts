import type { PerLanguage } from "#src/language/language.ts";
import { perLanguage } from "#src/language/per-language.ts";
import type { Guide } from "./knowledge.ts";

/** How many guides a native speaker has read, by language. */
export function countReviewed(guides: readonly Pick<Guide, "reviewed">[]): PerLanguage<number> {
  return perLanguage((language) => guides.filter(({ reviewed }) => reviewed[language] !== null).length);
}
