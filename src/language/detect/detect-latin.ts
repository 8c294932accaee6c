/**
 * English, a language that is not served, or another of ours without its script: for text in Latin letters.
 *
 * A question of names and acronyms alone ("RCEP?") has no language of its own.
 */
import { ENGLISH_GRAMMAR, ENGLISH_WORDS, ROMANISED_WORDS, SHARED_WORDS, UNSERVED_WORDS } from "./latin-words.ts";

/** `hits`: how many words say so. */
export type LatinEvidence =
  | { readonly kind: "english"; readonly hits: number }
  | { readonly kind: "not-served"; readonly hits: number }
  | { readonly kind: "romanised"; readonly language: "zh" | "ja" | "ko"; readonly hits: number }
  /** Names, acronyms and numbers only. */
  | { readonly kind: "names" }
  /** Words, but none that says which language. */
  | { readonly kind: "unknown" };

const WORD = /[\p{Script=Latin}\p{M}\p{Nd}]+(?:['’-][\p{Script=Latin}\p{M}\p{Nd}]+)*/gu;
const NUMBER = /^\p{Nd}+$/u;
const NAME = /^(?:\p{Lu}|.*\p{Nd})/u;
const ENGLISH_ENDING = /.{2}(?:ings?|ness|ship|less|ful|ly|ed|ries|ties)$/u;
const UNSERVED_ENDING =
  /.{3}(?:ungs?|ungen|keit|heit|lich|ische[nrs]?|ieren|ción|ciones|dades|zion[ei]|ità|ção|ções|mente|owa[ćn]i?e?|ości)$/u;
const LETTER_WITH_MARK = /[^\p{ASCII}’]/u;
const BORROWED_WORD = /^(?:café|résumé|naïve|façade|cliché|fiancée?|décor|protégé)s?$/u;
const BORROWED_PHRASE =
  /\b(?:de (?:minimis|facto|jure|novo)|pro (?:rata|forma)|per (?:capita|diem|annum|se|cent)|ad hoc|en route|force majeure)\b/giu;
/** A place with an article of its own (Le Mans, Los Angeles) is a name like any other. */
const PLACE_NAME =
  /(?<!\p{L})(?:(?:L[aeo]s?|El|Den|Des|San|Santa) (?=\p{Lu}\p{Ll})[\p{L}’'-]+|Rio de Janeiro|Buenos Aires)/gu;
const SHORT_ACRONYM = /^\p{Lu}{1,4}$/u;
const SPANISH_MARKS = /[¿¡]/u;

/** From this many words on, not counting names, a text without one English word is taken to be in another language. */
const TELLING_LENGTH = 5;

export function judgeLatin(text: string): LatinEvidence {
  const words = wordsOf(text);
  const unnamed = words.filter((word) => !NAME.test(word));
  const { english, onlyEnglish, grammar, unserved, spoken, romanised } = countHits(words, SPANISH_MARKS.test(text));

  if (romanised.hits > Math.max(onlyEnglish, unserved)) return { kind: "romanised", ...romanised };
  // "Comment obtenir un visa work permit": English terms in a sentence that another language builds.
  if (unserved > onlyEnglish || (grammar === 0 && spoken >= 2)) return { kind: "not-served", hits: unserved };
  if (english > 0) return { kind: "english", hits: english };
  if (unnamed.length === 0) return { kind: "names" };
  return unnamed.length >= TELLING_LENGTH ? { kind: "not-served", hits: 0 } : { kind: "unknown" };
}

/** How many words only an English sentence needs; names and terms of the trade stand in sentences of any language. */
export function countEnglishGrammar(text: string): number {
  return count(wordsOf(text).map(fold), (word) => ENGLISH_GRAMMAR.has(word));
}

function wordsOf(text: string): readonly string[] {
  const words = text.replace(BORROWED_PHRASE, " ").replace(PLACE_NAME, " ").match(WORD) ?? [];
  return words.filter((word) => !NUMBER.test(word));
}

function countHits(words: readonly string[], spanishMarks: boolean) {
  const all = words.map(fold);
  const english = count(all, (word) => ENGLISH_WORDS.has(word) || ENGLISH_ENDING.test(word));
  const shared = count(all, (word) => SHARED_WORDS.has(word));

  const listable = words.filter((word) => !SHORT_ACRONYM.test(word)).map(fold);
  const listed = countListed(listable);
  // A foreign name in an English sentence (São Paulo, Müller) says nothing about the sentence.
  const spoken = words.filter((word, place) => place === 0 || !NAME.test(word)).map(fold);
  const shaped = count(spoken, looksUnserved) + (spanishMarks ? 1 : 0);

  const romanised = [...ROMANISED_WORDS]
    .map(([language, list]) => ({ language, hits: count(all, (word) => list.has(word)) }))
    .reduce((best, other) => (other.hits > best.hits ? other : best));
  return {
    english,
    onlyEnglish: english - shared,
    grammar: count(all, (word) => ENGLISH_GRAMMAR.has(word) && !SHARED_WORDS.has(word)),
    unserved: Math.max(listed, shaped),
    spoken: countListed(spoken),
    romanised,
  };
}

/** How many of the words are in the list of the language that has most of them. */
function countListed(words: readonly string[]): number {
  return Math.max(...[...UNSERVED_WORDS.values()].map((list) => count(words, (word) => list.has(word))));
}

function looksUnserved(word: string): boolean {
  return UNSERVED_ENDING.test(word) || (LETTER_WITH_MARK.test(word) && !BORROWED_WORD.test(word));
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll("’", "'");
}

function count(words: readonly string[], holds: (word: string) => boolean): number {
  return words.filter((word) => holds(word)).length;
}
