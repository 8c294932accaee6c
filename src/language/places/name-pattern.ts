import { escapePattern } from "./escape-pattern.ts";
import { SOMETHING_ELSE } from "./something-else.ts";

const LATIN = /^[a-z]/;
const HANGUL = /^\p{Script=Hangul}/u;
const KATAKANA = /^[ァ-ヺー]+$/u;

/** Finds a folded name in folded text, unless what follows makes it the name of something else. */
export function namePattern(foldedName: string): RegExp {
  return new RegExp(`${nameSource(foldedName)}(?!${SOMETHING_ELSE})`, "u");
}

/**
 * The source of a pattern with the flag `u`: a name in Latin letters or in katakana as a whole word (タイ is not in タイトル), a
 * Korean one at the start of a word (particles follow it), any other anywhere.
 */
export function nameSource(foldedName: string): string {
  const escaped = escapePattern(foldedName);
  if (LATIN.test(foldedName)) return `(?<![a-z])${escaped}(?![a-z])`;
  if (KATAKANA.test(foldedName)) return `(?<![ァ-ヺー])${escaped}(?![ァ-ヺー])`;
  return HANGUL.test(foldedName) ? `(?<!\\p{Script=Hangul})${escaped}` : escaped;
}
