/**
 * Chinese, Japanese or Korean: for text that has Chinese characters, kana or hangul in it.
 *
 * Latin words beside them do not count: in "사업자 registration 절차" the sentence is Korean.
 */
import type { Language, Script } from "../language.ts";
import { CHINESE_GRAMMAR, CHINESE_WORDS, JAPANESE_GRAMMAR, JAPANESE_WORDS, KOREAN_GRAMMAR } from "./cjk-words.ts";
import type { LetterCounts } from "./count-letters.ts";
import type { Detection } from "./detection.ts";
import { countForeignForms, type ForeignForms } from "./han-forms.ts";

/** @param preferred decides where Chinese characters could be Chinese or Japanese */
export function detectCjk(text: string, letters: LetterCounts, preferred?: Language): Detection {
  const { han, kana, hangul } = letters;
  // A Chinese sentence can be about a Korean or Japanese word: 「회사」是什么意思.
  const inChinese = han > 0 && CHINESE_GRAMMAR.test(text);
  if (KOREAN_GRAMMAR.test(text)) return served("ko", 1);
  if (hangul > 0 && !inChinese && hangul * 2 >= han + kana) return served("ko", han + kana === 0 ? 1 : 0.8);

  const foreign = countForeignForms(text);
  if (kana > 0) {
    const inJapanese = foreign.jpan === 0 || JAPANESE_GRAMMAR.test(text);
    if (inJapanese && !(inChinese && foreign.jpan * 2 > kana)) return served("ja", 1);
    if (!inChinese && kana >= foreign.jpan) return served("ja", 0.8);
  }
  return detectHan(text, foreign, preferred);
}

function detectHan(text: string, foreign: ForeignForms, preferred: Language | undefined): Detection {
  // A character outside Japanese speaks for Chinese as loudly as one outside both forms of Chinese speaks for Japanese.
  const margin = foreign.jpan - Math.min(foreign.hans, foreign.hant);
  if (margin > 1) return chinese(foreign, 1);
  if (margin < -1) return served("ja", 1);

  // One character can be part of a name, so a word counts for more.
  const chineseWord = CHINESE_WORDS.test(text);
  const japaneseWord = JAPANESE_WORDS.test(text);
  if (chineseWord !== japaneseWord) return chineseWord ? chinese(foreign, 0.9) : served("ja", 0.9);
  if (margin !== 0) return margin > 0 ? chinese(foreign, 0.8) : served("ja", 0.8);
  return preferred === "ja" ? served("ja", 0.6) : chinese(foreign, preferred === "zh" ? 0.6 : 0.5);
}

function chinese(foreign: ForeignForms, certainty: number): Detection {
  const script: Script = foreign.hant < foreign.hans ? "Hant" : "Hans";
  return { kind: "served", language: "zh", script, certainty };
}

function served(language: Language, certainty: number): Detection {
  return { kind: "served", language, certainty };
}
