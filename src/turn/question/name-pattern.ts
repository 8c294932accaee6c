const LATIN = /^[a-z]/;

/** Finds a folded name in folded text; a Latin name only as a whole word, any other anywhere. */
export function namePattern(foldedName: string): RegExp {
  const escaped = RegExp.escape(foldedName);
  return LATIN.test(foldedName) ? new RegExp(`(?<![a-z])${escaped}(?![a-z])`) : new RegExp(escaped);
}
