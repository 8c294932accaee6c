/** Writes a date as precisely as it is known: 2027, June 2027, 30 June 2027, or 30 June of every year. */
import type { Language, PerLanguage } from "../language.ts";

/** British order in English: the day first cannot be misread. */
const LOCALES: PerLanguage<string> = { zh: "zh-CN", en: "en-GB", ja: "ja-JP", ko: "ko-KR" };

const FORMS: readonly { readonly form: RegExp; readonly parts: Intl.DateTimeFormatOptions }[] = [
  { form: /^\d{4}$/u, parts: { year: "numeric" } },
  { form: /^\d{4}-\d{2}$/u, parts: { year: "numeric", month: "long" } },
  { form: /^\d{4}-\d{2}-\d{2}$/u, parts: { year: "numeric", month: "long", day: "numeric" } },
  { form: /^\d{2}-\d{2}$/u, parts: { month: "long", day: "numeric" } },
];

/**
 * @param date `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or, for a day of every year, `MM-DD`
 * @throws RangeError when it is none of these
 */
export function writeDate(date: string, language: Language): string {
  const parts = FORMS.find(({ form }) => form.test(date))?.parts;
  if (parts === undefined) throw new RangeError(`not a date: "${date}"`);
  // A leap year, so that 29 February exists in "every year".
  const instant = new Date(`${/^\d{4}/u.test(date) ? date : `2000-${date}`}T00:00:00Z`);
  return new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: "UTC" }).format(instant);
}
