/** The scripts that a text is cut by. */
export const OTHER = 1;
/** Latin letters, marks and digits. */
export const LATIN = 2;
export const HANGUL = 3;
/** Chinese characters and kana. */
export const CJK = 4;

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [LATIN, /[\p{Script=Latin}\p{M}\d]/u],
  [HANGUL, /\p{Script=Hangul}/u],
  [CJK, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u],
];

// Asked for each character of each text: what the patterns say is kept, one byte per code point below 2^16.
const known = new Uint8Array(1 << 16);

export function scriptOf(codePoint: number): number {
  const script = known[codePoint];
  if (script !== undefined && script !== 0) return script;
  const found = findScript(String.fromCodePoint(codePoint));
  if (codePoint < known.length) known[codePoint] = found;
  return found;
}

// Apart: with a closure in it, the function above would take memory each time it is called.
function findScript(character: string): number {
  return PATTERNS.find(([, pattern]) => pattern.test(character))?.[0] ?? OTHER;
}
