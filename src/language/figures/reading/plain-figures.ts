/** Square metres are written with a sign that compatibility forms would take apart. */
const SQUARE_METRE = /㎡|m²|(?<![a-z\d])m2(?![a-z\d])|(?<=\d)\s?m2(?![a-z\d])/giu;
const SQUARE_KILOMETRE = /㎢|km²|km2(?![a-z\d])/giu;
const DASHES = /[‐‑‒–—―−~〜～]/gu;
const SPACES = /\s+/gu;

/** A text in the one form that figures are read from: width, case, dashes and spaces are the same, square metres are a word. */
export function plainFigures(text: string): string {
  return text
    .replace(SQUARE_METRE, "平方米")
    .replace(SQUARE_KILOMETRE, "平方公里")
    .normalize("NFKC")
    .toLowerCase()
    .replace(DASHES, "-")
    .replace(SPACES, " ");
}
