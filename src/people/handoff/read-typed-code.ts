/** Everything between the characters of a code: spaces of any kind, hyphens and dashes, what is invisible. */
const BETWEEN = /[\s\p{Pd}\p{Cf}\u2212\u30FC\u1173]/gu;

/**
 * A code as it was typed or read aloud, in the form it is compared in: upper case and half width, nothing between its
 * characters, and the digits that letters are mistaken for (O for 0; I and L for 1).
 */
export function readTypedCode(text: string): string {
  return text.normalize("NFKC").replaceAll(BETWEEN, "").toUpperCase().replaceAll("O", "0").replaceAll(/[IL]/gu, "1");
}
