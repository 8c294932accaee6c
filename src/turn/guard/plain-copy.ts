/**
 * A copy of a text in which digits, letters, hyphens and spaces have one form each, so that one pattern finds them
 * all, and the way back: which part of the original a part of the copy stands for.
 */
export interface PlainCopy {
  readonly text: string;
  /** For each code unit of the copy, and for its end, the place in the original it comes from. */
  readonly origin: readonly number[];
}

const HYPHEN = /[‐‑‒–—―−⁃﹣－]/u;
const SPACE = /\s/u;

export function makePlainCopy(original: string): PlainCopy {
  const parts: string[] = [];
  const origin: number[] = [];
  let place = 0;
  for (const character of original) {
    const plain = toPlain(character);
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit++) origin.push(place);
    place += character.length;
  }
  origin.push(place);
  return { text: parts.join(""), origin };
}

function toPlain(character: string): string {
  if (character <= "\u007f") return character;
  if (HYPHEN.test(character)) return "-";
  return SPACE.test(character) ? " " : character.normalize("NFKC");
}
