import type { PerLanguage } from "#src/language/language.ts";
import { perLanguage } from "#src/language/per-language.ts";

interface Reviewed {
  /** Whatever tells of the review; null where nobody has read it. */
  readonly reviewed: PerLanguage<unknown>;
}

/** How many guides a native speaker has read, by language. */
export function countReviewed(guides: readonly Reviewed[]): PerLanguage<number> {
  return perLanguage((language) => guides.filter(({ reviewed }) => reviewed[language] !== null).length);
}
