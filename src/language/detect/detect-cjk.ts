/**
 * Chinese, Japanese or Korean: for text that has Chinese characters, kana or hangul in it.
 *
 * Latin words beside them do not count: in "사업자 registration 절차" the sentence is Korean.
 */
import type { Language, Script } from "../language.ts";
import { CHINESE_WORDS, countGrammar, JAPANESE_WORDS } from "./cjk-words.ts";
import type { LetterCounts } from "./count-letters.ts";
import type { Detection } from "./detection.ts";
import { countForeignForms, type ForeignForms } from "./han-forms.ts";

/** @param preferred decides where Chinese characters could be Chinese or Japanese */
export function detectCjk(text: string, letters: LetterCounts, preferred?: Language): Detection {
  const { han, kana, hangul } = letters;
  // A sentence in one language can be about a word of another: 请问 한국어로 怎么说.
  const { chinese: chineseGrammar, japanese: japaneseGrammar, korean: koreanGrammar } = countGrammar(text);
  const otherGrammar = Math.max(chineseGrammar, japaneseGrammar);
  if (koreanGrammar > otherGrammar) return served("ko", 1);
  if (hangul > 0 && koreanGrammar === otherGrammar && hangul * 2 >= han + kana) {
    return served("ko", han + kana === 0 ? 1 : 0.8);
  }

  const foreign = countForeignForms(text);
  if (kana > 0) {
    const inJapanese = foreign.jpan === 0 || japaneseGrammar > 0;
    if (inJapanese && !(chineseGrammar > 0 && foreign.jpan * 2 > kana)) return served("ja", 1);
    if (chineseGrammar === 0 && kana >= foreign.jpan) return served("ja", 0.8);
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
