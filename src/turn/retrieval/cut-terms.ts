/**
 * Cuts text into the terms that are indexed and searched.
 *
 * In:  any text of the four languages, folded here (`foldForTerms`).
 * Out: terms, each with a kind. Runs are cut by script first, so that digits or Latin letters glued to kanji or hangul
 *      ("2006年", "RCEP원산지") never swallow their neighbour.
 *
 * Character bigrams carry Chinese, Japanese and Korean, beside them Korean words without their particle; English words are
 * stemmed (Porter) and, when long, also cut into 4-grams so that variants and slips still meet.
 */
import { stemmer } from "stemmer";
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { PLACEHOLDER } from "#src/platform/shared/placeholders.ts";
import { withoutKoreanParticle } from "./korean-particles.ts";
import { isEnglishStopWord } from "./english-stop-words.ts";
import { CJK, HANGUL, LATIN, scriptOf } from "./script-of.ts";

/** `pair` and `word` are the spine: what a question is measured by. The other kinds only add to the score. */
export const TERM_KINDS = ["pair", "word", "stem", "gram"] as const;

export type TermKind = (typeof TERM_KINDS)[number];

/** Is given each term as the slice of a text it stands in: an index reads millions, and needs no string for each. */
export type VisitTerm = (kind: TermKind, text: string, from: number, to: number) => void;

const GRAM_LENGTH = 4;
const MARKS = /\p{M}/gu;
const PLAIN = /^[a-z\d]*$/;
const DIGIT = /\d/;

/** The text in the form that `visitTerms` reads. What stands for personal data says nothing about what is asked. */
export function foldForTerms(text: string): string {
  return foldForSearch(text.replaceAll(PLACEHOLDER, " "));
}

/** All terms between two places of a folded text, in order and with repetitions. */
export function visitTerms(folded: string, visit: VisitTerm, from = 0, to = folded.length): void {
  let start = from;
  let script = 0;
  for (let at = from; at <= to;) {
    const codePoint = at < to ? (folded.codePointAt(at) ?? 0) : 0;
    const next = scriptOf(codePoint);
    if (next !== script) {
      if (script === LATIN) visitLatin(folded.slice(start, at), visit);
      else if (script === HANGUL) visitHangul(folded, start, at, visit);
      else if (script === CJK) visitPairs(folded, start, at, visit);
      start = at;
      script = next;
    }
    at += codePoint > 0xffff ? 2 : 1;
  }
}

function visitLatin(run: string, visit: VisitTerm): void {
  // Accents are dropped so that "société" typed without them still meets itself.
  const word = PLAIN.test(run) ? run : run.normalize("NFD").replace(MARKS, "");
  if (word === "" || isEnglishStopWord(word)) return;
  const stem = DIGIT.test(word) ? word : stemOf(word);
  visit("word", stem, 0, stem.length);
  if (word.length <= GRAM_LENGTH) return;
  for (let at = 0; at + GRAM_LENGTH <= word.length; at++) visit("gram", word, at, at + GRAM_LENGTH);
}

function visitHangul(folded: string, from: number, to: number, visit: VisitTerm): void {
  visitPairs(folded, from, to, visit);
  const stem = withoutKoreanParticle(folded.slice(from, to));
  visit("stem", stem, 0, stem.length);
}

/** Overlapping pairs of characters; a character that stands alone is its own term. */
function visitPairs(folded: string, from: number, to: number, visit: VisitTerm): void {
  let first = from;
  let second = from + lengthAt(folded, from);
  if (second === to) visit("pair", folded, from, to);
  while (second < to) {
    const end = second + lengthAt(folded, second);
    visit("pair", folded, first, end);
    first = second;
    second = end;
  }
}

/** Code units of the character: 2 when it lies beyond the first 2^16. */
function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

// The same few thousand words come again and again, and stemming takes longer than all else that is done to them.
const stems = new Map<string, string>();
const MOST_STEMS_KEPT = 20_000;

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  if (stems.size >= MOST_STEMS_KEPT) stems.clear();
  stems.set(word, stem);
  return stem;
}
