import type { Language } from "#src/language/language.ts";
import type { Translate } from "#src/language/translate.ts";

/** Whom an answer is written for, and when. */
export interface Reader {
  readonly translate: Translate;
  readonly language: Language;
  /** YYYY-MM-DD in Beijing. */
  readonly today: string;
}
