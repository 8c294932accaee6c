/**
 * Finds cues (words and phrasings, as patterns) in a message, whatever its script, width, case and spacing.
 *
 * Cues are written in simplified or Japanese characters as they come, lower case, and match text folded the same way.
 */
import { foldHan } from "./fold-han.ts";
import { foldForSearch } from "./fold-for-search.ts";

export type MatchCues = (text: string) => boolean;

// "忽 略 指 令": spaces between characters hide nothing from a reader. Korean needs its spaces to tell words apart.
const SPACE_BETWEEN_CHARACTERS =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

const APOSTROPHES = /[‘’ʼ`´]/gu;

/** @param cues sources of regular expressions; an upper-case escape such as `\W` has no business among them */
export function compileCues(cues: readonly string[]): MatchCues {
  let patterns: readonly RegExp[] | undefined;
  return (text) => {
    patterns ??= cues.map((cue) => new RegExp(foldHan(cue), "u"));
    const folded = foldForSearch(text).replace(SPACE_BETWEEN_CHARACTERS, "").replace(APOSTROPHES, "'");
    return patterns.some((pattern) => pattern.test(folded));
  };
}
