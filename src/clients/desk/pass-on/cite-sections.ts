import type { InsertedSection } from "./inserted-section.ts";

export interface CitedReply {
  /** With the marks numbered from 1, without gaps. */
  readonly text: string;
  /** Ids of the sections, in the order of their numbers. */
  readonly sections: readonly string[];
}

const MARK = /\[(\d{1,3})\]/gu;

/** A reply as it is sent: a section whose mark its helper has deleted does not go with it. Pure. */
export function citeSections(text: string, inserted: readonly InsertedSection[]): CitedReply {
  const cited = stillCited(text, inserted);
  const newNumbers = new Map(cited.map(({ n }, at) => [n, at + 1]));
  return {
    text: text.replaceAll(MARK, (mark, n: string) => {
      const number = newNumbers.get(Number(n));
      return number === undefined ? mark : `[${number}]`;
    }),
    sections: cited.map(({ passageId }) => passageId),
  };
}

/** The sections whose marks stand in a text, in the order of their numbers. */
export function stillCited(text: string, inserted: readonly InsertedSection[]): readonly InsertedSection[] {
  const marked = new Set([...text.matchAll(MARK)].map(([, n]) => Number(n)));
  return inserted.filter(({ n }) => marked.has(n)).toSorted((left, right) => left.n - right.n);
}
