/**
 * How much of a question one passage tells, whatever the language: a second, slower look at a single passage, for whoever
 * wants to know what of the question is left over.
 */
import type { FindConcepts } from "./concepts.ts";
import { findPosting, heldTerm, inverseDocumentFrequency, type LexicalIndex } from "./lexical-index.ts";
import { rowsOfPassage } from "./passage-rows.ts";
import { rowOf } from "./posting.ts";
import type { AskedTerms } from "./question-terms.ts";

export interface QuestionCover {
  /** Share (0 to 1) of the question's idf mass that the passage holds in any of its languages. */
  readonly told: number;
  /** Share (0 to 1) that the section on what is not known of the same guide holds beyond that; 0 when there is none. */
  readonly toldOfUnknown: number;
  /** Sum of the idf of the concepts the question names and the guide does not. */
  readonly missingConcepts: number;
}

export interface CoveredPassages {
  /** Places of passages in the knowledge. */
  readonly passage: number;
  readonly guide: readonly number[];
  readonly unknown: readonly number[];
}

export interface CoverParts {
  /** Every passage once per language, the four of a passage together. */
  readonly lexical: LexicalIndex;
  readonly findConcepts: FindConcepts;
}

export function coverQuestion(
  { lexical, findConcepts }: CoverParts,
  { text, spine, question: { mass } }: AskedTerms & { readonly text: string },
  { passage, guide, unknown }: CoveredPassages,
): QuestionCover {
  const holds = (passages: readonly number[], id: number): boolean =>
    passages.flatMap(rowsOfPassage).some((row) => findPosting(lexical, id, row) !== undefined);
  let [toldMass, unknownMass] = [0, 0];
  for (const { id, idf } of spine) {
    if (holds([passage], id)) toldMass += idf;
    else if (holds(unknown, id)) unknownMass += idf;
  }
  const guideRows = new Set(guide.flatMap(rowsOfPassage));
  const missing = findConcepts(text).map((concept) => idfUnlessHeld(lexical, concept, guideRows));
  return {
    told: mass === 0 ? 0 : toldMass / mass,
    toldOfUnknown: mass === 0 ? 0 : unknownMass / mass,
    missingConcepts: missing.reduce((sum, idf) => sum + idf, 0),
  };
}

function idfUnlessHeld(lexical: LexicalIndex, concept: string, rows: ReadonlySet<number>): number {
  const id = heldTerm(lexical, "concept", concept, 0, concept.length);
  if (id === undefined) return inverseDocumentFrequency(0, lexical.size);
  const postings = lexical.posting.subarray(lexical.postingStart[id], lexical.postingStart[id + 1]);
  return postings.some((posting) => rows.has(rowOf(posting))) ? 0 : (lexical.idf[id] ?? 0);
}
