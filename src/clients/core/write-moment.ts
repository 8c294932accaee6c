import type { Language, PerLanguage } from "#src/language/language.ts";

/** British order in English: the day first cannot be misread. */
const LOCALES: PerLanguage<string> = { zh: "zh-CN", en: "en-GB", ja: "ja-JP", ko: "ko-KR" };

const BEIJING = "Asia/Shanghai";

export interface WrittenMoment {
  readonly beijing: string;
  /** The same moment where the reader is; undefined where the clocks agree, or where that is unknown. */
  readonly there: string | undefined;
}

/**
 * A moment in Beijing time, and in the reader's own where that differs.
 *
 * @param moment RFC 3339
 * @param timeZone IANA name; one that the device itself does not know counts as unknown
 * @returns undefined when it is no moment
 */
export function writeMoment(
  moment: string,
  language: Language,
  timeZone: string | undefined,
): WrittenMoment | undefined {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return undefined;

  const beijing = write(date, language, BEIJING);
  const there = timeZone === undefined ? beijing : write(date, language, timeZone);
  return { beijing, there: there === beijing ? undefined : there };
}

function write(date: Date, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    year: "numeric",
    month: "long",
    day: "numeric",
    weekday: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  }).format(date);
}
