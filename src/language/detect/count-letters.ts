/** Letters of a text by the script they are written in. */
export interface LetterCounts {
  readonly han: number;
  readonly kana: number;
  readonly hangul: number;
  readonly latin: number;
  /** Cyrillic, Arabic, Thai and every other script. */
  readonly other: number;
}

const SCRIPTS = [
  ["han", /[\p{Script=Han}\p{Script=Bopomofo}]/gu],
  ["kana", /[\p{Script=Hiragana}\p{Script=Katakana}ーｰﾞﾟ]/gu],
  ["hangul", /\p{Script=Hangul}/gu],
  ["latin", /\p{Script=Latin}/gu],
] as const;

const LETTER = /\p{L}/gu;

export function countLetters(text: string): LetterCounts {
  const counts = { han: 0, kana: 0, hangul: 0, latin: 0 };
  for (const [script, pattern] of SCRIPTS) counts[script] = text.match(pattern)?.length ?? 0;
  const letters = text.match(LETTER)?.length ?? 0;
  const other = Math.max(0, letters - counts.han - counts.kana - counts.hangul - counts.latin);
  return { ...counts, other };
}
