import { type Language, LANGUAGES } from "#src/language/language.ts";

/** A form the handbook is printed in: one language, or Chinese and another side by side. */
export interface Edition {
  /** `ko`, or `zh-ko` for the two of them. */
  readonly id: string;
  readonly languages: readonly Language[];
  /** The language of the person it is handed to; staff read the Chinese beside it. */
  readonly reader: Language;
}

const ALONE = LANGUAGES.map((language): Edition => ({ id: language, languages: [language], reader: language }));

const WITH_CHINESE = LANGUAGES.filter((language) => language !== "zh").map((language): Edition => ({
  id: `zh-${language}`,
  languages: ["zh", language],
  reader: language,
}));

export const EDITIONS: readonly Edition[] = [...ALONE, ...WITH_CHINESE];
