/** Terms as the index names them. */
import type { TermKind } from "./cut-terms.ts";

export type IndexedKind = TermKind | "concept";

const KIND_MARK: Readonly<Record<IndexedKind, string>> = {
  pair: "p",
  word: "w",
  dictionary: "d",
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
