/** Writes a date as precisely as it is known: 2027, June 2027, 30 June 2027, or 30 June of every year. */
import type { Language, PerLanguage } from "../language.ts";
import { perLanguage } from "../per-language.ts";

/** British order in English: the day first cannot be misread. */
const LOCALES: PerLanguage<string> = { zh: "zh-CN", en: "en-GB", ja: "ja-JP", ko: "ko-KR" };

const FORMS = [
  { form: /^\d{4}$/u, writers: writersOf({ year: "numeric" }) },
  { form: /^\d{4}-\d{2}$/u, writers: writersOf({ year: "numeric", month: "long" }) },
  { form: /^\d{4}-\d{2}-\d{2}$/u, writers: writersOf({ year: "numeric", month: "long", day: "numeric" }) },
  { form: /^\d{2}-\d{2}$/u, writers: writersOf({ month: "long", day: "numeric" }) },
];

/**
 * @param date `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or, for a day of every year, `MM-DD`
 * @throws RangeError when it is none of these
 */
export function writeDate(date: string, language: Language): string {
  const writers = FORMS.find(({ form }) => form.test(date))?.writers;
  if (writers === undefined) throw new RangeError(`not a date: "${date}"`);
  // A leap year, so that 29 February exists in "every year".
  const instant = new Date(`${/^\d{4}/u.test(date) ? date : `2000-${date}`}T00:00:00Z`);
  return writers[language].format(instant);
}

/** Made once: making one takes longer than all it ever writes. */
function writersOf(parts: Intl.DateTimeFormatOptions): PerLanguage<Intl.DateTimeFormat> {
  return perLanguage((language) => new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: "UTC" }));
}
