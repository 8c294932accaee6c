/** Terms as the index names them. */
import { TERM_KINDS, type TermKind } from "./cut-terms.ts";

export const INDEXED_KINDS = [...TERM_KINDS, "concept"] as const;

export type IndexedKind = TermKind | "concept";

/** Place of each kind in INDEXED_KINDS: how typed arrays name it. */
export const KIND_PLACES: Readonly<Record<IndexedKind, number>> = {
  pair: 0,
  word: 1,
  stem: 2,
  gram: 3,
  concept: 4,
};

const KIND_MARK: Readonly<Record<IndexedKind, string>> = {
  pair: "p",
  word: "w",
  stem: "s",
  gram: "g",
  concept: "c",
};

export function termKey(kind: IndexedKind, text: string): string {
  return KIND_MARK[kind] + text;
}

/** True for the kinds a question is measured by. */
export function isSpine(kind: IndexedKind): boolean {
  return kind === "pair" || kind === "word";
}
