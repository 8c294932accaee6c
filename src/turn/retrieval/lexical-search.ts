/** Search in the lexical index: all postings of the question are added up, then the best few are looked at closely. */
import { bestRows } from "./best-rows.ts";
import type { FindConcepts } from "./concepts.ts";
import type { LexicalIndex } from "./lexical-index.ts";
import { IMPACT_STEP, rowOf, stepsOf } from "./posting.ts";
import { type QuestionMass, readQuestion } from "./question-terms.ts";
import { clearScores, createScoredRows, type ScoredRows } from "./scored-rows.ts";
import { type LexicalHit, lookClosely } from "./second-look.ts";

export interface LexicalResult {
  /** Best first. */
  readonly hits: readonly LexicalHit[];
  readonly question: QuestionMass;
}

export interface LexicalSearch {
  readonly index: LexicalIndex;
  readonly findConcepts?: FindConcepts;
}

/** How many documents get the second look. */
const SECOND_LOOK = 30;

/**
 * @param limit most hits returned, at most 30
 * @returns no hits when no term of the question is in the index
 */
export function searchLexical({ index, findConcepts }: LexicalSearch, question: string, limit: number): LexicalResult {
  const terms = readQuestion(index, question, findConcepts);
  const scored = addPostings(index, terms.ids);
  const hits = lookClosely(index, terms, bestRows(scored, SECOND_LOOK).sort(), scored.scores);
  hits.sort((a, b) => b.score - a.score || a.row - b.row);
  return { hits: hits.slice(0, limit), question: terms.question };
}

// A search never waits, so the next one on the same index can have the room of the last.
const roomForScores = new WeakMap<LexicalIndex, ScoredRows>();

function roomFor(index: LexicalIndex): ScoredRows {
  const used = roomForScores.get(index);
  if (used !== undefined) {
    clearScores(used);
    return used;
  }
  const rows = createScoredRows(index.size);
  roomForScores.set(index, rows);
  return rows;
}

/** @returns only until the next search on this index */
function addPostings(index: LexicalIndex, ids: Iterable<number>): ScoredRows {
  const { posting, postingStart, idf } = index;
  const rows = roomFor(index);
  const { scores, touched } = rows;
  // In a variable of this function alone, since it is read for every posting.
  let count = 0;
  for (const id of ids) {
    const step = (idf[id] ?? 0) * IMPACT_STEP;
    const end = postingStart[id + 1] ?? 0;
    for (let at = postingStart[id] ?? 0; at < end; at++) {
      // All are places that the arrays have, and this is the innermost loop of a search.
      const one = posting[at] as number;
      const row = rowOf(one);
      const steps = stepsOf(one);
      const before = scores[row] as number;
      // What is added is above 0, since every idf is: a row is new only once.
      if (before === 0 && steps > 0) touched[count++] = row;
      scores[row] = before + step * steps;
    }
  }
  rows.count = count;
  return rows;
}
