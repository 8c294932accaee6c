/** Writes a number as each language reads large ones: 273.6 billion, 2736亿, 2,736億, 2,736억. */
import type { Language, PerLanguage } from "../language.ts";

interface Habit {
  readonly locale: string;
  /** From here on a number is said with its large unit, if that loses nothing. */
  readonly compactFrom: number;
  /** Chinese sets off thousands only from five digits on. */
  readonly grouping: "always" | "min2";
}

const HABITS: PerLanguage<Habit> = {
  zh: { locale: "zh-CN", compactFrom: 10_000, grouping: "min2" },
  en: { locale: "en-GB", compactFrom: 1_000_000, grouping: "always" },
  ja: { locale: "ja-JP", compactFrom: 10_000, grouping: "always" },
  ko: { locale: "ko-KR", compactFrom: 10_000, grouping: "always" },
};

/** 273.6 billion is easier to read than 273,600,000,000; 1.2346 million is not easier than 1,234,600. */
const MAX_COMPACT_DECIMALS = 2;

export function writeNumber(value: number, language: Language): string {
  const { locale, compactFrom, grouping } = HABITS[language];
  const plain: Intl.NumberFormatOptions = { useGrouping: grouping, maximumFractionDigits: 20 };
  if (value < compactFrom) return new Intl.NumberFormat(locale, plain).format(value);

  const compact = (maximumFractionDigits: number): string =>
    new Intl.NumberFormat(locale, {
      notation: "compact",
      compactDisplay: "long",
      useGrouping: grouping,
      maximumFractionDigits,
    }).format(value);
  const short = compact(MAX_COMPACT_DECIMALS);
  return short === compact(20) ? short : new Intl.NumberFormat(locale, plain).format(value);
}
