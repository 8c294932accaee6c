import type { Candidate, Retrieval } from "#src/turn/retrieval/retrieve.ts";

/** What was found for a question of one term; each test changes what it is about. */
export function makeRetrieval(candidates: readonly Candidate[], change: Partial<Retrieval> = {}): Retrieval {
  return {
    candidates,
    question: { mass: 1, terms: 1 },
    words: { latinWords: 0, wholeWords: [] },
    ...change,
  };
}
