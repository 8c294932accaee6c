/** The words of a question as they stand in a text, for what is not searched but compared: how sure we are. */
import { isEnglishStopWord } from "./english-stop-words.ts";
import { withoutKoreanParticle } from "./korean-particles.ts";
import { wordsInCharacters } from "./words-in-characters.ts";

export interface QuestionWords {
  /** How many numbers and Latin words, each once. */
  readonly latinWords: number;
  /**
   * Its words, each once: what characters write, Korean without particles, and then the Latin ones too, neither stemmed nor
   * without accents, which no text would hold. Empty for a question in Latin words alone, which terms tell better.
   */
  readonly wholeWords: readonly string[];
}

const KOREAN_WORD = /\p{Script=Hangul}+/gu;
const LATIN_WORD = /[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d]*/gu;

/** @param asRead folded and without its wording, as `readQuestion` read it */
export function readQuestionWords(asRead: string): QuestionWords {
  const korean = (asRead.match(KOREAN_WORD) ?? []).map(withoutKoreanParticle);
  const inCharacters = new Set([...wordsInCharacters(asRead), ...korean]);
  const latin = new Set((asRead.match(LATIN_WORD) ?? []).filter((word) => !isEnglishStopWord(word)));
  return { latinWords: latin.size, wholeWords: inCharacters.size === 0 ? [] : [...inCharacters, ...latin] };
}
