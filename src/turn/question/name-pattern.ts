const LATIN = /^[a-z]/;
const HANGUL = /^\p{Script=Hangul}/u;

/**
 * Finds a folded name in folded text: a Latin name as a whole word, a Korean one at the start of a word (particles
 * follow it), any other anywhere.
 */
export function namePattern(foldedName: string): RegExp {
  const escaped = RegExp.escape(foldedName);
  if (LATIN.test(foldedName)) return new RegExp(`(?<![a-z])${escaped}(?![a-z])`);
  return HANGUL.test(foldedName) ? new RegExp(`(?<!\\p{Script=Hangul})${escaped}`, "u") : new RegExp(escaped);
}
