import { seededRandom } from "#src/platform/shared/seeded-random.ts";
import type { Passage } from "../child/index-passages.ts";

export interface Text {
  readonly name: string;
  readonly text: string;
}

const SEED = 20_261_125;
const SHORTEST = 200;
const LONGEST = 400;
/** How many places of a repeated passage are written over, and with how much from another of the same set. */
const EDITS = 5;
const EDIT_LENGTH = 16;

/**
 * A corpus of any size from the texts of some sets, of all their languages mixed: pieces of 200 to 400 characters. When
 * they run out they come again, edited: a few places hold words of another piece of the same set, so that no two pieces
 * are alike and the terms stay those of real text. The same corpus every time.
 */
export function speedPassages(texts: readonly Text[], count: number): readonly Passage[] {
  const random = seededRandom(SEED);
  const below = (end: number): number => Math.floor(random() * end);
  const pieces = shuffle(
    texts.flatMap(({ name, text }) => cutText(text, below).map((piece) => ({ name, piece }))),
    below,
  );
  const ofSet = Map.groupBy(pieces, ({ name }) => name);

  return Array.from({ length: count }, (_, at): Passage => {
    const { name = "", piece = "" } = pieces[at % pieces.length] ?? {};
    const others = ofSet.get(name) ?? [];
    let text = piece;
    for (let edit = 0; at >= pieces.length && edit < EDITS; edit++) {
      const other = others[below(others.length)]?.piece ?? "";
      text = overwrite(text, other, below);
    }
    return { id: `${name}-${at}`, title: "", text: text.toWellFormed() };
  });
}

function cutText(text: string, below: (end: number) => number): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start + LONGEST <= text.length;) {
    const end = start + SHORTEST + below(LONGEST - SHORTEST + 1);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

function overwrite(text: string, other: string, below: (end: number) => number): string {
  const to = below(text.length - EDIT_LENGTH);
  const from = below(other.length - EDIT_LENGTH);
  return text.slice(0, to) + other.slice(from, from + EDIT_LENGTH) + text.slice(to + EDIT_LENGTH);
}

/** Fisher-Yates. */
function shuffle<T>(values: readonly T[], below: (end: number) => number): readonly T[] {
  const shuffled = [...values];
  for (let end = shuffled.length; end > 1; end--) {
    const at = below(end);
    const [last, chosen] = [shuffled[end - 1], shuffled[at]];
    if (last === undefined || chosen === undefined) continue;
    shuffled[end - 1] = chosen;
    shuffled[at] = last;
  }
  return shuffled;
}
