/**
 * The terms of the index and their ids, as typed arrays: a hash table with open addressing whose keys are slices of the
 * text they stand in. A few hundred thousand terms take a few megabytes, are found without making a string, and go to a
 * file and back as they are.
 */
import { doubled } from "./doubled.ts";
import { release } from "./release.ts";
import { INDEXED_KINDS, type IndexedKind, KIND_PLACES } from "./term-key.ts";

export interface TermTable {
  /** Per term id, and one more: where it starts in `termCharacters`. */
  readonly termStart: Uint32Array;
  /** Of each term the place of its kind in INDEXED_KINDS, then its text in UTF-16. */
  readonly termCharacters: Uint16Array;
  /** A power of two of them: id + 1 of a term, at the place of its hash or, when that is taken, behind it; 0 where none. */
  readonly termSlots: Uint32Array;
}

export interface GrowingTermTable {
  /** The id of the term, which is the next free one when the term is new. */
  readonly idOf: (kind: IndexedKind, text: string, from: number, to: number) => number;
  readonly size: () => number;
  /** It holds the terms there are, until one more is added: then what it is made of may be gone. */
  readonly table: () => TermTable;
}

const FEWEST_SLOTS = 1 << 10;
/** FNV-1a (Fowler, Noll & Vo), on code units. */
const HASH_START = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;
/** What spreads the last characters over the low bits, by which the place is chosen. */
const SPREAD = 0x9e3779b1;

export function termCount({ termStart }: TermTable): number {
  return termStart.length - 1;
}

export function kindOf({ termStart, termCharacters }: TermTable, id: number): IndexedKind {
  return INDEXED_KINDS[termCharacters[termStart[id] ?? 0] ?? 0] ?? "pair";
}

/** @returns the id of a slice of the text as a term; undefined when the table does not hold it */
export function findTerm(
  table: TermTable,
  kind: IndexedKind,
  text: string,
  from: number,
  to: number,
): number | undefined {
  const slot = findSlot(table, KIND_PLACES[kind], text, from, to);
  const taken = table.termSlots[slot] ?? 0;
  return taken === 0 ? undefined : taken - 1;
}

/** @param base what it starts with; not touched */
export function createGrowingTermTable(base?: TermTable): GrowingTermTable {
  const grown = {
    termStart: base?.termStart.slice() ?? new Uint32Array(FEWEST_SLOTS),
    termCharacters: base?.termCharacters.slice() ?? new Uint16Array(FEWEST_SLOTS),
    termSlots: base?.termSlots.slice() ?? new Uint32Array(FEWEST_SLOTS),
  };
  let size = base === undefined ? 0 : termCount(base);

  const add = (slot: number, place: number, text: string, from: number, to: number): number => {
    const start = grown.termStart[size] ?? 0;
    const end = start + 1 + to - from;
    if (end > grown.termCharacters.length) grown.termCharacters = doubled(grown.termCharacters, end);
    if (size + 2 > grown.termStart.length) grown.termStart = doubled(grown.termStart, size + 2);
    grown.termCharacters[start] = place;
    for (let at = from; at < to; at++) grown.termCharacters[start + 1 + at - from] = text.charCodeAt(at);
    const id = size;
    size += 1;
    grown.termStart[size] = end;
    grown.termSlots[slot] = size;
    // More than three quarters full, and a search would pass many that it does not look for.
    if (size * 4 > grown.termSlots.length * 3) {
      const before = grown.termSlots;
      grown.termSlots = spread(grown, size);
      release(before);
    }
    return id;
  };

  return {
    idOf: (kind, text, from, to) => {
      const place = KIND_PLACES[kind];
      const slot = findSlot(grown, place, text, from, to);
      const taken = grown.termSlots[slot] ?? 0;
      return taken === 0 ? add(slot, place, text, from, to) : taken - 1;
    },
    size: () => size,
    table: () => ({
      termStart: grown.termStart.subarray(0, size + 1),
      termCharacters: grown.termCharacters.subarray(0, grown.termStart[size]),
      termSlots: grown.termSlots,
    }),
  };
}

/** The slot that holds the term, or the free one where it belongs. */
function findSlot(table: TermTable, place: number, text: string, from: number, to: number): number {
  const { termSlots } = table;
  let hash = Math.imul(HASH_START ^ place, HASH_FACTOR);
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), HASH_FACTOR);
  const last = termSlots.length - 1;
  let slot = slotOf(hash, last);
  for (;;) {
    const taken = termSlots[slot] ?? 0;
    if (taken === 0 || isTerm(table, taken - 1, place, text, from, to)) return slot;
    slot = (slot + 1) & last;
  }
}

function slotOf(hash: number, last: number): number {
  const spreadOut = Math.imul(hash ^ (hash >>> 15), SPREAD);
  return (spreadOut ^ (spreadOut >>> 15)) & last;
}

function isTerm(table: TermTable, id: number, place: number, text: string, from: number, to: number): boolean {
  const { termStart, termCharacters } = table;
  const start = termStart[id] ?? 0;
  if ((termStart[id + 1] ?? 0) - start !== 1 + to - from || termCharacters[start] !== place) return false;
  for (let at = from; at < to; at++) {
    if (termCharacters[start + 1 + at - from] !== text.charCodeAt(at)) return false;
  }
  return true;
}

/** Twice as many slots. */
function spread({ termStart, termCharacters, termSlots }: TermTable, size: number): Uint32Array<ArrayBuffer> {
  const slots = new Uint32Array(termSlots.length * 2);
  const last = slots.length - 1;
  for (let id = 0; id < size; id++) {
    let hash = HASH_START;
    for (let at = termStart[id] ?? 0; at < (termStart[id + 1] ?? 0); at++) {
      hash = Math.imul(hash ^ (termCharacters[at] ?? 0), HASH_FACTOR);
    }
    let slot = slotOf(hash, last);
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = id + 1;
  }
  return slots;
}
