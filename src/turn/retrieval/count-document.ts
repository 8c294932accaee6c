/** A document as the lexical index counts it: how often each term stands in each of its fields. */
import type { FindConcepts } from "./concepts.ts";
import { cutTerms } from "./cut-terms.ts";
import { termKey, type IndexedKind } from "./term-key.ts";

export interface IndexDocument {
  readonly title: string;
  readonly body: string;
  /** Questions and words people use for this document. Searched like a field of its own. */
  readonly asked: readonly string[];
}

export const FIELDS = ["body", "title", "asked"] as const;

export type Field = (typeof FIELDS)[number];

export type CountedDocument = Readonly<Record<Field, CountedField>>;

interface CountedField {
  /** Term id -> its occurrences. */
  readonly counts: ReadonlyMap<number, Count>;
  /** Terms of each kind, with repetitions. */
  readonly lengths: ReadonlyMap<IndexedKind, number>;
}

interface Count {
  readonly kind: IndexedKind;
  times: number;
}

/** @param termIds gets an id for each term it has none for */
export function countDocument(
  document: IndexDocument,
  termIds: Map<string, number>,
  findConcepts: FindConcepts | undefined,
): CountedDocument {
  const asked = document.asked.join("\n");
  return {
    body: countField(`${document.title}\n${document.body}`, termIds, findConcepts),
    title: countField(document.title, termIds, findConcepts),
    asked: countField(asked, termIds, findConcepts),
  };
}

/** Ids of the terms that stand in any field, each once. */
export function termsOf(document: CountedDocument): ReadonlySet<number> {
  return new Set(FIELDS.flatMap((field) => [...document[field].counts.keys()]));
}

function countField(text: string, termIds: Map<string, number>, findConcepts: FindConcepts | undefined): CountedField {
  const counts = new Map<number, Count>();
  const lengths = new Map<IndexedKind, number>();
  const add = (kind: IndexedKind, term: string): void => {
    const id = idOf(termKey(kind, term), termIds);
    const count = counts.get(id);
    if (count === undefined) counts.set(id, { kind, times: 1 });
    else count.times += 1;
    lengths.set(kind, (lengths.get(kind) ?? 0) + 1);
  };
  for (const term of cutTerms(text)) add(term.kind, term.text);
  for (const concept of findConcepts?.(text) ?? []) add("concept", concept);
  return { counts, lengths };
}

function idOf(key: string, termIds: Map<string, number>): number {
  let id = termIds.get(key);
  if (id === undefined) {
    id = termIds.size;
    termIds.set(key, id);
  }
  return id;
}
