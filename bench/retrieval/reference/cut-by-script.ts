const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々`;

/** A run of one kind of script. Latin letters and digits end where CJK begins: 2006年に is a number and a word. */
const RUN = new RegExp(String.raw`(?<cjk>[${CJK}]+)|[[\p{L}\p{N}]--[${CJK}]]+`, "gv");

/**
 * Cuts text the way that repairs any library for Chinese and Japanese: overlapping pairs of characters there, words
 * elsewhere; width and case are folded. A character that stands alone is a term of its own.
 *
 * @param cutWord  what becomes of a word that is not CJK; undefined leaves it out
 */
export function cutByScript(
  text: string,
  cutWord: (word: string) => string | undefined = (word) => word,
): readonly string[] {
  const terms: string[] = [];
  for (const { 0: run, groups } of text.normalize("NFKC").toLowerCase().matchAll(RUN)) {
    if (groups?.["cjk"] === undefined) {
      const term = cutWord(run);
      if (term !== undefined) terms.push(term);
      continue;
    }
    let before: string | undefined;
    let pairs = 0;
    for (const character of run) {
      if (before !== undefined) pairs = terms.push(before + character);
      before = character;
    }
    if (pairs === 0) terms.push(run);
  }
  return terms;
}
