import type { LexicalHit } from "./second-look.ts";

// Chosen on the same sets as the weights of the fields (document-impacts.ts): anything from 0.3 to 2 gives much the same.
const TEXT_WEIGHT = 0.5;

/**
 * Brings the passages of one text together: what its best passage scores speaks for the others too. The first passage stays
 * first, the best passages of the texts keep their order, and so do the passages of one text.
 *
 * @param hits best first; their scores are left as they are
 * @param textOf the text that the passage in a row is part of; undefined when it is a text of its own
 */
export function gatherTexts<Text>(
  hits: readonly LexicalHit[],
  textOf: (row: number) => Text | undefined,
): readonly LexicalHit[] {
  const bestOfText = new Map<Text | undefined, number>();
  let isAnyTogether = false;
  for (const { row, score } of hits) {
    const text = textOf(row);
    if (text === undefined) continue;
    if (bestOfText.has(text)) isAnyTogether = true;
    else bestOfText.set(text, score);
  }
  // Each is then the best of its own text, and they stand as they stood.
  if (!isAnyTogether) return hits;
  const standing = ({ row, score }: LexicalHit): number => score + TEXT_WEIGHT * (bestOfText.get(textOf(row)) ?? score);
  return hits.toSorted((a, b) => standing(b) - standing(a));
}
