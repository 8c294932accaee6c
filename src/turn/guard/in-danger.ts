/** Whether somebody speaks of a danger to life that is there now. Prefers a false alarm to silence. */
import { compileCues } from "#src/language/normalise/match-cues.ts";
import { CRISIS_CUES } from "./crisis-cues.ts";
import { BUSINESS_WORDS, DISTRESS_STEMS } from "./distress-stems.ts";

const MOST_WORDS = 10;
const MOST_CHARACTERS = 20;

const matchesCue = compileCues(CRISIS_CUES);
const matchesStem = compileCues(DISTRESS_STEMS);
const isAboutBusiness = compileCues(BUSINESS_WORDS);

const SENTENCE_END = /[.!?。！？；;\n]+/u;
const CLAUSE_END = /[,，、：:]+/u;
const CHINESE_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;

export function isInDanger(text: string): boolean {
  if (matchesCue(text) || matchesStemAlone(text)) return true;
  return text.split(SENTENCE_END).some(matchesStemAlone);
}

/** A clause is short enough; that it is not about business its whole sentence must show. */
function matchesStemAlone(sentence: string): boolean {
  if (!matchesStem(sentence) || isAboutBusiness(sentence)) return false;
  return sentence.split(CLAUSE_END).some((clause) => isShort(clause) && matchesStem(clause));
}

function isShort(clause: string): boolean {
  const characters = clause.match(CHINESE_OR_KANA)?.length ?? 0;
  return characters <= MOST_CHARACTERS && clause.trim().split(/\s+/u).length <= MOST_WORDS;
}
