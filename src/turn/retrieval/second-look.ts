/**
 * The second look at a document that many words of the question lead to. It adds what a bag of words cannot see: how much
 * of the question one single sentence answers, how alike the two are, and how full the question covers the title (a short
 * title named whole beats a long one named in part).
 */
import type { ScoredRow } from "./best-rows.ts";
import type { LexicalIndex } from "./lexical-index.ts";
import type { QuestionTerms, SpineTerm } from "./question-terms.ts";
import { LAST_SLOT, laySlots, placeInSpine } from "./spine-slots.ts";

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
  const look: Look = {
    index,
    spine,
    slots: laySlots(spine),
    mass,
    nameMass: spine.reduce((sum, { idf, isName }) => (isName ? sum + idf : sum), unknownNameMass),
    seenIn: new Int32Array(spine.length).fill(NOWHERE),
  };
  return candidates.map((candidate) => lookAt(look, candidate));
}

const NOWHERE = -1;

/** What is the same for all documents that one question leads to. */
interface Look {
  readonly index: LexicalIndex;
  readonly spine: readonly SpineTerm[];
  readonly slots: Uint16Array;
  readonly mass: number;
  /** Idf mass of the question's names. */
  readonly nameMass: number;
  /** Per spine term of the question the last row that was found to hold it. */
  readonly seenIn: Int32Array;
}

function lookAt({ index, spine, slots, mass, nameMass, seenIn }: Look, { row, score }: ScoredRow): LexicalHit {
  const { sentenceStart, sentenceTerm, sentenceTermStart, sentenceMass } = index;
  const first = sentenceStart[row] ?? 0;
  const end = sentenceStart[row + 1] ?? 0;
  let bestSentence = 0;
  let bestMatch = 0;
  let titleCoverage = 0;
  // Of the whole document, each term once.
  let heldMass = 0;
  let heldWordMass = 0;
  let heldNameMass = 0;
  let at = sentenceTermStart[first] ?? 0;
  for (let sentence = first; sentence < end; sentence++) {
    const sentenceEnd = sentenceTermStart[sentence + 1] ?? 0;
    let matchedMass = 0;
    for (; at < sentenceEnd; at++) {
      // Places that the arrays have. Nearly every term stops here, so that only the question's own are looked up.
      const id = sentenceTerm[at] as number;
      if (slots[id & LAST_SLOT] === 0) continue;
      const place = placeInSpine(slots, spine, id);
      const term = spine[place];
      if (term === undefined) continue;
      matchedMass += term.idf;
      if (seenIn[place] === row) continue;
      seenIn[place] = row;
      heldMass += term.idf;
      if (term.isWord) heldWordMass += term.idf;
      if (term.isName) heldNameMass += term.idf;
    }
    if (matchedMass === 0) continue;
    const wholeMass = sentenceMass[sentence] ?? 0;
    bestSentence = Math.max(bestSentence, matchedMass);
    bestMatch = Math.max(bestMatch, (2 * matchedMass) / (wholeMass + mass));
    if (sentence === first) titleCoverage = matchedMass / wholeMass;
  }
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
