/**
 * Cuts text into the terms that are indexed and searched.
 *
 * In:  any text of the four languages, folded here (`foldForSearch`).
 * Out: terms, each with a kind. Runs are cut by script first, so that digits or Latin letters glued to kanji or hangul
 *      ("2006年", "RCEP원산지") never swallow their neighbour.
 *
 * Character bigrams carry Chinese, Japanese and Korean; words come from the dictionary of `Intl.Segmenter` (Chinese and
 * Japanese) and by cutting particles (Korean); English words are stemmed (Porter) and, when long, also cut into 4-grams
 * so that variants and slips still meet.
 */
import { stemmer } from "stemmer";
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { PLACEHOLDER } from "#src/platform/shared/placeholders.ts";
import { withoutKoreanParticle } from "./korean-particles.ts";
import { isEnglishStopWord } from "./english-stop-words.ts";

/** `pair` and `word` are the spine: what a question is measured by. The other kinds only add to the score. */
export const TERM_KINDS = ["pair", "word", "dictionary", "stem", "gram"] as const;

export type TermKind = (typeof TERM_KINDS)[number];

export interface Term {
  readonly kind: TermKind;
  readonly text: string;
}

const GRAM_LENGTH = 4;
const RUNS =
  /(?<latin>[\p{Script=Latin}\p{M}\d]+)|(?<hangul>\p{Script=Hangul}+)|(?<cjk>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+)/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

// Making a segmenter costs far more than using it.
const segmenters = {
  zh: new Intl.Segmenter("zh", { granularity: "word" }),
  ja: new Intl.Segmenter("ja", { granularity: "word" }),
};

/** All terms of the text, in order and with repetitions. */
export function cutTerms(text: string): Term[] {
  // What stands for personal data says nothing about what is asked.
  const folded = foldForSearch(text.replaceAll(PLACEHOLDER, " "));
  const segmenter = KANA.test(folded) ? segmenters.ja : segmenters.zh;
  const terms: Term[] = [];
  for (const { groups } of folded.matchAll(RUNS)) {
    if (groups?.["latin"] !== undefined) addLatin(groups["latin"], terms);
    else if (groups?.["hangul"] !== undefined) addHangul(groups["hangul"], terms);
    else if (groups?.["cjk"] !== undefined) addCjk(groups["cjk"], segmenter, terms);
  }
  return terms;
}

function addLatin(run: string, terms: Term[]): void {
  // Accents are dropped so that "société" typed without them still meets itself.
  const word = run.normalize("NFD").replaceAll(/\p{M}/gu, "");
  if (word === "" || isEnglishStopWord(word)) return;
  terms.push({ kind: "word", text: /\d/.test(word) ? word : stemmer(word) });
  if (word.length <= GRAM_LENGTH) return;
  for (let at = 0; at + GRAM_LENGTH <= word.length; at++) {
    terms.push({ kind: "gram", text: word.slice(at, at + GRAM_LENGTH) });
  }
}

function addHangul(run: string, terms: Term[]): void {
  addPairs(run, terms);
  terms.push({ kind: "stem", text: withoutKoreanParticle(run) });
}

function addCjk(run: string, segmenter: Intl.Segmenter, terms: Term[]): void {
  addPairs(run, terms);
  for (const { segment, isWordLike } of segmenter.segment(run)) {
    if (isWordLike === true && segment.length > 1) terms.push({ kind: "dictionary", text: segment });
  }
}

/** Overlapping pairs of characters; a character that stands alone is its own term. */
function addPairs(run: string, terms: Term[]): void {
  const characters = [...run];
  if (characters.length === 1) terms.push({ kind: "pair", text: run });
  for (let at = 0; at + 1 < characters.length; at++) {
    terms.push({ kind: "pair", text: `${characters[at]}${characters[at + 1]}` });
  }
}
