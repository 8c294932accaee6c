/**
 * The second look at a document that many words of the question lead to. It adds what a bag of words cannot see: how much
 * of the question one single sentence answers, how alike the two are, and how full the question covers the title (a short
 * title named whole beats a long one named in part).
 */
import type { ScoredRow } from "./best-rows.ts";
import { findPosting, type LexicalIndex } from "./lexical-index.ts";
import type { QuestionTerms, SpineTerm } from "./question-terms.ts";
import { addAtSentences } from "./sentence-set.ts";

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
  /** Share (0 to 1) of the idf mass of the question's names found in the document (`SpineTerm`); 1 when it has none. */
  readonly nameCoverage: number;
  /** Share (0 to 1) of the question's idf mass found in the document as numbers or Latin words. */
  readonly wordCoverage: number;
}

// Weights per unit of the question's idf mass.
const SENTENCE_WEIGHT = 0.3;
const TITLE_WEIGHT = 0.2;
const MATCH_WEIGHT = 0.6;

/** @param candidates rows, each with the sum of its postings */
export function lookClosely(
  index: LexicalIndex,
  { spine, unknownNameMass, question: { mass } }: QuestionTerms,
  candidates: readonly ScoredRow[],
): LexicalHit[] {
  const sentences = candidates.map(({ row }) => (index.sentenceStart[row + 1] ?? 0) - (index.sentenceStart[row] ?? 0));
  const look: Look = {
    index,
    spine,
    mass,
    nameMass: spine.reduce((sum, { idf, isName }) => (isName ? sum + idf : sum), unknownNameMass),
    matched: new Float64Array(Math.max(0, ...sentences)),
  };
  return candidates.map((candidate) => lookAt(look, candidate));
}

/** What is the same for all documents that one question leads to. */
interface Look {
  readonly index: LexicalIndex;
  readonly spine: readonly SpineTerm[];
  readonly mass: number;
  /** Idf mass of the question's names. */
  readonly nameMass: number;
  /** Room for the mass of the question that is found in each sentence of a document. */
  readonly matched: Float64Array;
}

function lookAt({ index, spine, mass, nameMass, matched }: Look, { row, score }: ScoredRow): LexicalHit {
  const { sentenceStart, sentenceList: list, postingSentences, sentenceMass } = index;
  const first = sentenceStart[row] ?? 0;
  const sentences = (sentenceStart[row + 1] ?? 0) - first;
  matched.fill(0, 0, sentences);
  // Of the whole document, each term once.
  let heldMass = 0;
  let heldWordMass = 0;
  let heldNameMass = 0;
  for (const { id, idf, isWord, isName } of spine) {
    const place = findPosting(index, id, row);
    if (place === undefined) continue;
    addAtSentences(matched, { first: 0, set: postingSentences[place] ?? 0, list }, idf);
    heldMass += idf;
    if (isWord) heldWordMass += idf;
    if (isName) heldNameMass += idf;
  }
  let bestSentence = 0;
  let bestMatch = 0;
  for (let at = 0; at < sentences; at++) {
    const matchedMass = matched[at] ?? 0;
    if (matchedMass === 0) continue;
    bestSentence = Math.max(bestSentence, matchedMass);
    bestMatch = Math.max(bestMatch, (2 * matchedMass) / ((sentenceMass[first + at] ?? 0) + mass));
  }
  const titleMatch = matched[0] ?? 0;
  const titleCoverage = titleMatch === 0 ? 0 : titleMatch / (sentenceMass[first] ?? 0);
  const sentenceCoverage = shareOf(bestSentence, mass);
  return {
    row,
    score:
      score +
      mass * (SENTENCE_WEIGHT * sentenceCoverage + TITLE_WEIGHT * titleCoverage ** 2 + MATCH_WEIGHT * bestMatch ** 2),
    coverage: shareOf(heldMass, mass),
    sentenceCoverage,
    titleCoverage,
    sentenceMatch: bestMatch,
    nameCoverage: nameMass === 0 ? 1 : Math.min(1, heldNameMass / nameMass),
    wordCoverage: shareOf(heldWordMass, mass),
  };
}

function shareOf(part: number, mass: number): number {
  return mass === 0 ? 0 : Math.min(1, part / mass);
}
