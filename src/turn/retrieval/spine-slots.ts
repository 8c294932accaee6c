/**
 * What finds a spine term of the question by its id: slots, each with the place of a term and 1 more, at the low bits of its
 * id or, when that is taken, behind it; 0 where none. Made for the thousands of ids of the documents that are looked at
 * closely, nearly all of which are of no term of the question.
 */
import type { SpineTerm } from "./question-terms.ts";

/** So many that few terms of a document share one with a term of the question. */
const SLOTS = 1 << 10;
export const LAST_SLOT = SLOTS - 1;
/** Spine terms beyond these are not looked for in sentences: no question has as many. */
export const MOST_SPINE = SLOTS / 2;

const room = new Uint16Array(SLOTS);

/** @returns the slots of these terms; only until the next call, which has the same room */
export function laySlots(spine: readonly SpineTerm[]): Uint16Array {
  room.fill(0);
  for (let place = 0; place < spine.length && place < MOST_SPINE; place++) {
    let slot = (spine[place]?.id ?? 0) & LAST_SLOT;
    while (room[slot] !== 0) slot = (slot + 1) & LAST_SLOT;
    room[slot] = place + 1;
  }
  return room;
}

/** @returns -1 for the id of a term that is not in the question */
export function placeInSpine(slots: Uint16Array, spine: readonly SpineTerm[], id: number): number {
  for (let slot = id & LAST_SLOT; ; slot = (slot + 1) & LAST_SLOT) {
    const place = (slots[slot] ?? 0) - 1;
    if (place < 0 || spine[place]?.id === id) return place;
  }
}
