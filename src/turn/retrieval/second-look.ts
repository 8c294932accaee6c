/**
 * The second look at a document that many words of the question lead to. It adds what a bag of words cannot see: how much
 * of the question one single sentence answers, how alike the two are, and how full the question covers the title (a short
 * title named whole beats a long one named in part).
 */
import type { ScoredRow } from "./best-rows.ts";
import type { LexicalIndex } from "./lexical-index.ts";
import { mayBeInSpine, placeInSpine, type QuestionTerms } from "./question-terms.ts";

export interface LexicalHit {
  readonly row: number;
  /** Unitless, larger is better; comparable within one question only. */
  readonly score: number;
  /** Shares (0 to 1) of the question's idf mass found in the document, in its best single sentence, … */
  readonly coverage: number;
  readonly sentenceCoverage: number;
  /** … and of the title's idf mass found in the question. */
  readonly titleCoverage: number;
  /**
   * How alike the question and the most similar single sentence are, 0 to 1: harmonic mean of the shares of each found
   * in the other. 1 when the question stands there word for word, as one of the ways people ask.
   */
  readonly sentenceMatch: number;
  /** Share (0 to 1) of the question's numbers and Latin words found in the document; 1 when it has none. */
  readonly nameCoverage: number;
}

// Weights per unit of the question's idf mass.
const SENTENCE_WEIGHT = 0.3;
const TITLE_WEIGHT = 0.2;
const MATCH_WEIGHT = 0.6;

/** @param candidates rows, each with the sum of its postings */
export function lookClosely(index: LexicalIndex, terms: QuestionTerms, candidates: readonly ScoredRow[]): LexicalHit[] {
  const matched = new Uint8Array(terms.spine.length);
  return candidates.map((candidate) => lookAt(index, terms, candidate, matched.fill(0)));
}

/** @param matched gets a 1 for each spine term of the question that the document holds */
function lookAt(index: LexicalIndex, terms: QuestionTerms, { row, score }: ScoredRow, matched: Uint8Array): LexicalHit {
  const { mass } = terms.question;
  const { sentenceTerm, sentenceTermStart, sentenceMass } = index;
  const first = index.sentenceStart[row] ?? 0;
  const end = index.sentenceStart[row + 1] ?? 0;
  let bestSentence = 0;
  let bestMatch = 0;
  let titleCoverage = 0;
  let at = sentenceTermStart[first] ?? 0;
  for (let sentence = first; sentence < end; sentence++) {
    const sentenceEnd = sentenceTermStart[sentence + 1] ?? 0;
    let matchedMass = 0;
    for (; at < sentenceEnd; at++) {
      const id = sentenceTerm[at] as number;
      // Nearly every term stops here, so that only the question's own are looked up.
      if (!mayBeInSpine(terms.spineSlots, id)) continue;
      const place = placeInSpine(terms, id);
      if (place < 0) continue;
      matchedMass += terms.spine[place]?.idf ?? 0;
      matched[place] = 1;
    }
    if (matchedMass === 0) continue;
    const wholeMass = sentenceMass[sentence] ?? 0;
    bestSentence = Math.max(bestSentence, matchedMass);
    bestMatch = Math.max(bestMatch, (2 * matchedMass) / (wholeMass + mass));
    if (sentence === first) titleCoverage = matchedMass / wholeMass;
  }
  const share = (part: number): number => (mass === 0 ? 0 : Math.min(1, part / mass));
  const sentenceCoverage = share(bestSentence);
  return {
    row,
    score:
      score +
      mass * (SENTENCE_WEIGHT * sentenceCoverage + TITLE_WEIGHT * titleCoverage ** 2 + MATCH_WEIGHT * bestMatch ** 2),
    sentenceCoverage,
    titleCoverage,
    sentenceMatch: bestMatch,
    ...coverages(terms, matched),
  };
}

/** @param matched per spine term of the question, 1 when the document holds it */
function coverages(
  { spine, unknownNames, question: { mass } }: QuestionTerms,
  matched: Uint8Array,
): Pick<LexicalHit, "coverage" | "nameCoverage"> {
  let matchedMass = 0;
  let names = unknownNames;
  let matchedNames = 0;
  for (const [place, { idf, isName }] of spine.entries()) {
    if (isName) names += 1;
    if (matched[place] === 0) continue;
    matchedMass += idf;
    if (isName) matchedNames += 1;
  }
  return {
    coverage: mass === 0 ? 0 : Math.min(1, matchedMass / mass),
    nameCoverage: names === 0 ? 1 : matchedNames / names,
  };
}
