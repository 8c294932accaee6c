import type { Passage } from "#src/knowledge/knowledge.ts";

export interface GuideNotes {
  /** What to mind about every section alike. */
  readonly shared: readonly string[];
  /** By the passage's id, what to mind about it alone. */
  readonly ofPassage: ReadonlyMap<string, readonly string[]>;
}

/**
 * What answers say about a passage's source, said once for the guide where it holds for all of it.
 *
 * @param notesOf what to mind about a passage
 */
export function guideNotes(passages: readonly Passage[], notesOf: (passage: Passage) => readonly string[]): GuideNotes {
  const notes = new Map(passages.map((passage) => [passage.id, notesOf(passage)]));
  const [first = [], ...others] = notes.values();
  const shared = first.filter((note) => others.every((other) => other.includes(note)));
  const own = passages.map(({ id }) => [id, (notes.get(id) ?? []).filter((note) => !shared.includes(note))] as const);
  return { shared, ofPassage: new Map(own) };
}
