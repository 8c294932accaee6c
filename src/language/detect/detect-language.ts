/**
 * Which of the four languages a message is in, or that it is in none of them.
 *
 * Code-switched text belongs to the language its sentence is built in: what it quotes is left out, and the grammar seen
 * most decides. Short text decides by characters and a few words; no statistics, which fail on two or three words.
 */
import type { Language } from "../language.ts";
import { countGrammar } from "./cjk-words.ts";
import { countLetters, type LetterCounts } from "./count-letters.ts";
import { detectCjk } from "./detect-cjk.ts";
import { countEnglishGrammar, judgeLatin } from "./detect-latin.ts";
import type { Detection } from "./detection.ts";

const LETTER = /\p{L}/u;
const QUOTED = /"[^"]{1,60}"|[“„][^“”„]{1,60}[”“]|[«»][^«»]{1,60}[»«]|「[^「」]{1,60}」|『[^『』]{1,60}』/gu;
/** From here on the words around a quotation are sure enough of their language. */
const SURE = 0.8;

/**
 * @param text      the message after cleaning, any length
 * @param preferred interface language: decides for text that could be in two languages or in none
 * @returns never `not-served` for text with a majority of Chinese characters, kana or hangul
 */
export function detectLanguage(text: string, preferred?: Language): Detection {
  const own = text.replace(QUOTED, " ");
  if (own !== text && LETTER.test(own)) {
    // The words that are asked about say nothing about the question, unless there is little else.
    const detection = detectWhole(own, preferred);
    if (detection.kind === "served" && detection.certainty >= SURE) return detection;
    if (detection.kind === "not-served" && !isMostlyCjk(text)) return detection;
  }
  return detectWhole(text, preferred);
}

function detectWhole(text: string, preferred: Language | undefined): Detection {
  const letters = countLetters(text);
  const cjk = letters.han + letters.kana + letters.hangul;

  if (letters.other > cjk && isForeignSentence(text, letters)) return { kind: "not-served" };
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

/** "ขอ work permit" is Thai with English words in it; "what is the letter α for?" is English. */
function isForeignSentence(text: string, { other, latin }: LetterCounts): boolean {
  return other * 2 > latin || (other >= 2 && countEnglishGrammar(text) === 0);
}

/** "What does 营业执照 mean?" is an English sentence about a Chinese word; "work permit 怎么办" is Chinese. */
function isLatinSentence(text: string, letters: LetterCounts): boolean {
  if (letters.latin <= letters.han + letters.kana + letters.hangul) return false;
  const { chinese, japanese, korean } = countGrammar(text);
  const cjkGrammar = chinese + japanese + korean;
  const evidence = judgeLatin(text);
  if (evidence.kind === "english") return evidence.hits >= 2 && countEnglishGrammar(text) > cjkGrammar;
  return evidence.kind === "not-served" && evidence.hits >= 2 && evidence.hits > cjkGrammar;
}

function isMostlyCjk(text: string): boolean {
  const { han, kana, hangul, latin, other } = countLetters(text);
  return han + kana + hangul > latin + other;
}

function assume(language: Language, certainty: number): Detection {
  return language === "zh"
    ? { kind: "served", language, script: "Hans", certainty }
    : { kind: "served", language, certainty };
}
