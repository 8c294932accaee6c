/**
 * What a search writes into. A typed array of more than a few bytes takes longer to make than to fill, and a search never
 * waits: so the next one on the same index has the room of the last.
 */
import { type BestRows, createBestRows } from "./best-rows.ts";
import { createHeldMass, type HeldMass } from "./held-mass.ts";
import type { LexicalIndex } from "./lexical-index.ts";
import { clearScores, createScoredRows, type ScoredRows } from "./scored-rows.ts";

export interface SearchRoom {
  readonly scored: ScoredRows;
  readonly best: BestRows;
  readonly held: HeldMass;
}

/** How many documents get the second look. */
const SECOND_LOOK = 30;

const rooms = new WeakMap<LexicalIndex, SearchRoom>();

/** @returns with all scores 0; the same at each search on the index */
export function searchRoomOf(index: LexicalIndex): SearchRoom {
  const used = rooms.get(index);
  if (used !== undefined) {
    clearScores(used.scored);
    return used;
  }
  const room = {
    scored: createScoredRows(index.size),
    best: createBestRows(SECOND_LOOK),
    held: createHeldMass(SECOND_LOOK),
  };
  rooms.set(index, room);
  return room;
}
