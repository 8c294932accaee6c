/**
 * Which of the four languages a message is in, or that it is in none of them.
 *
 * A message counts by its own-script words: code-switched text belongs to the language its sentence is built in. Short
 * text decides by characters and a few words; no statistics, which fail on two or three words.
 */
import type { Language } from "../language.ts";
import { CHINESE_GRAMMAR, JAPANESE_GRAMMAR, KOREAN_GRAMMAR } from "./cjk-words.ts";
import { countLetters, type LetterCounts } from "./count-letters.ts";
import { detectCjk } from "./detect-cjk.ts";
import { judgeLatin } from "./detect-latin.ts";
import type { Detection } from "./detection.ts";

/**
 * @param text      the message after cleaning, any length
 * @param preferred interface language: decides for text that could be in two languages or in none
 * @returns never `not-served` for text with a majority of Chinese characters, kana or hangul
 */
export function detectLanguage(text: string, preferred?: Language): Detection {
  const letters = countLetters(text);
  const cjk = letters.han + letters.kana + letters.hangul;

  if (letters.other > cjk && letters.other * 2 > letters.latin) return { kind: "not-served" };
  if (cjk > 0 && !isLatinSentence(text, letters)) return detectCjk(text, letters, preferred);

  const evidence = judgeLatin(text);
  switch (evidence.kind) {
    case "not-served":
      return { kind: "not-served" };
    case "english":
      return assume("en", evidence.hits > 1 ? 1 : 0.9);
    case "romanised":
      return assume(evidence.language, evidence.hits > 1 ? 0.8 : 0.6);
    case "names":
      return assume(preferred ?? "en", preferred === undefined ? 0.5 : 0.6);
    case "unknown":
      return assume("en", 0.5);
  }
}

/** "What does 营业执照 mean?" is an English sentence about a Chinese word; "work permit 怎么办" is Chinese. */
function isLatinSentence(text: string, letters: LetterCounts): boolean {
  if (letters.latin <= letters.han + letters.kana + letters.hangul) return false;
  if (CHINESE_GRAMMAR.test(text) || JAPANESE_GRAMMAR.test(text) || KOREAN_GRAMMAR.test(text)) return false;
  const evidence = judgeLatin(text);
  return (evidence.kind === "english" || evidence.kind === "not-served") && evidence.hits >= 2;
}

function assume(language: Language, certainty: number): Detection {
  return language === "zh"
    ? { kind: "served", language, script: "Hans", certainty }
    : { kind: "served", language, certainty };
}
