/**
 * How much of a question one passage tells, whatever the language: a second, slower look at a single passage, for whoever
 * wants to know what of the question is left over.
 */
import { LANGUAGES } from "#src/language/language.ts";
import type { FindConcepts } from "./concepts.ts";
import { cutTerms } from "./cut-terms.ts";
import { inverseDocumentFrequency, type LexicalIndex } from "./lexical-index.ts";
import { isSpine, termKey } from "./term-key.ts";

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
  question: string,
  { passage, guide, unknown }: CoveredPassages,
): QuestionCover {
  const told = spineOf(lexical, [passage]);
  const toldOfUnknown = spineOf(lexical, unknown);
  let [mass, toldMass, unknownMass] = [0, 0, 0];
  const spine = cutTerms(question).filter(({ kind }) => isSpine(kind));
  for (const key of new Set(spine.map(({ kind, text }) => termKey(kind, text)))) {
    const id = lexical.termIds.get(key);
    const idf = id === undefined ? inverseDocumentFrequency(0, lexical.size) : (lexical.idf[id] ?? 0);
    mass += idf;
    if (id === undefined) continue;
    if (told.has(id)) toldMass += idf;
    else if (toldOfUnknown.has(id)) unknownMass += idf;
  }
  const guideRows = new Set(guide.flatMap(rowsOf));
  const missing = findConcepts(question).map((concept) =>
    idfUnlessHeld(lexical, termKey("concept", concept), guideRows),
  );
  return {
    told: mass === 0 ? 0 : toldMass / mass,
    toldOfUnknown: mass === 0 ? 0 : unknownMass / mass,
    missingConcepts: missing.reduce((sum, idf) => sum + idf, 0),
  };
}

function rowsOf(passage: number): readonly number[] {
  return LANGUAGES.map((_, at) => passage * LANGUAGES.length + at);
}

/** Ids of the spine terms of passages, in all their languages. */
function spineOf(lexical: LexicalIndex, passages: readonly number[]): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const row of passages.flatMap(rowsOf)) {
    const start = lexical.sentenceTermStart[lexical.sentenceStart[row] ?? 0] ?? 0;
    const end = lexical.sentenceTermStart[lexical.sentenceStart[row + 1] ?? 0] ?? 0;
    for (const id of lexical.sentenceTerm.subarray(start, end)) ids.add(id);
  }
  return ids;
}

function idfUnlessHeld(lexical: LexicalIndex, key: string, rows: ReadonlySet<number>): number {
  const id = lexical.termIds.get(key);
  if (id === undefined) return inverseDocumentFrequency(0, lexical.size);
  const postings = lexical.postingRow.subarray(lexical.postingStart[id], lexical.postingStart[id + 1]);
  return postings.some((row) => rows.has(row)) ? 0 : (lexical.idf[id] ?? 0);
}
