/**
 * A copy of a text in which digits, letters, hyphens and spaces have one form each, so that one pattern finds them
 * all, and the way back: which part of the original a part of the copy stands for.
 */
export interface PlainCopy {
  readonly text: string;
  /** @returns the place in the original that a place in the copy comes from; that of the end is the end */
  readonly originOf: (place: number) => number;
}

const HYPHEN = /[‐‑‒–—―−⁃﹣－]/u;
const SPACE = /\s/u;

export function makePlainCopy(original: string): PlainCopy {
  const parts: string[] = [];
  const origins: number[] = [];
  let place = 0;
  for (const character of original) {
    const plain = toPlain(character);
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit++) origins.push(place);
    place += character.length;
  }
  return { text: parts.join(""), originOf: (unit) => origins[unit] ?? original.length };
}

function toPlain(character: string): string {
  if (character <= "\u007f") return character;
  if (HYPHEN.test(character)) return "-";
  if (SPACE.test(character)) return " ";
  // Signs that stand for several letters (㎡, ㈱) stay: taken apart they would run into the figure beside them.
  const plain = character.normalize("NFKC");
  return [...plain].length === 1 ? plain : character;
}
