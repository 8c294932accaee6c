/** Search in the lexical index: all postings of the question are added up, then the best few are looked at closely. */
import { bestRows } from "./best-rows.ts";
import type { FindConcepts } from "./concepts.ts";
import type { LexicalIndex } from "./lexical-index.ts";
import { IMPACT_STEP, rowOf, stepsOf } from "./posting.ts";
import { type AskedTerms, readQuestion } from "./question-terms.ts";
import type { ScoredRows } from "./scored-rows.ts";
import { searchRoomOf } from "./search-room.ts";
import { type LexicalHit, lookClosely } from "./second-look.ts";

export interface LexicalResult extends AskedTerms {
  /** Best first. */
  readonly hits: readonly LexicalHit[];
}

export interface LexicalSearch {
  readonly index: LexicalIndex;
  readonly findConcepts?: FindConcepts;
}

/**
 * @param limit most hits returned, at most 30
 * @returns no hits when no term of the question is in the index
 */
export function searchLexical({ index, findConcepts }: LexicalSearch, question: string, limit: number): LexicalResult {
  const terms = readQuestion(index, question, findConcepts);
  const { scored, best, held } = searchRoomOf(index);
  addPostings(index, terms.ids, scored);
  const rows = bestRows(scored, best).sort();
  const hits = lookClosely(index, terms, { rows, scores: scored.scores, held });
  hits.sort((a, b) => b.score - a.score || a.row - b.row);
  const { asRead, spine, question: mass } = terms;
  return { hits: hits.slice(0, limit), asRead, spine, question: mass };
}

/** @param scored with all scores 0 */
function addPostings(index: LexicalIndex, ids: Iterable<number>, scored: ScoredRows): void {
  const { posting, postingStart, idf } = index;
  const { scores, touched } = scored;
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
  scored.count = count;
}
