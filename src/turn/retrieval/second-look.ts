/**
 * The second look at a document that many words of the question lead to. It adds what a bag of words cannot see: how much
 * of the question one single sentence answers, how alike the two are, and how full the question covers the title (a short
 * title named whole beats a long one named in part).
 */
import { type HeldMass, holdMass } from "./held-mass.ts";
import type { LexicalIndex } from "./lexical-index.ts";
import type { QuestionTerms } from "./question-terms.ts";

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

// Weights per unit of the question's idf mass, chosen on the same sets as those of the fields (document-impacts.ts).
const SENTENCE_WEIGHT = 0.3;
const TITLE_WEIGHT = 0.2;
const MATCH_WEIGHT = 0.6;

export interface BestFound {
  /** Ascending. */
  readonly rows: Uint32Array;
  /** Per row of the index, the sum of its postings. */
  readonly scores: Float32Array;
  /** Room for so many rows; is written over. */
  readonly held: HeldMass;
}

export function lookClosely(
  index: LexicalIndex,
  { spine, unknownNameMass, question: { mass } }: QuestionTerms,
  { rows, scores, held }: BestFound,
): LexicalHit[] {
  const { sentenceStart, sentenceMass } = index;
  let nameMass = unknownNameMass;
  for (const { idf, isName } of spine) if (isName) nameMass += idf;
  holdMass(index, { spine, rows }, held);
  const hits: LexicalHit[] = [];
  /** Of the sentence in `held`. */
  let sentence = 0;
  for (let of = 0; of < rows.length; of++) {
    const row = rows[of] as number;
    const first = sentenceStart[row] as number;
    const end = sentenceStart[row + 1] as number;
    const titleMatch = first === end ? 0 : (held.sentences[sentence] as number);
    let bestSentence = 0;
    let bestMatch = 0;
    for (let at = first; at < end; at++) {
      const matched = held.sentences[sentence++] as number;
      if (matched === 0) continue;
      const match = (2 * matched) / ((sentenceMass[at] as number) + mass);
      if (matched > bestSentence) bestSentence = matched;
      if (match > bestMatch) bestMatch = match;
    }
    const titleCoverage = titleMatch === 0 ? 0 : titleMatch / (sentenceMass[first] as number);
    const sentenceCoverage = shareOf(bestSentence, mass);
    const score = scores[row] as number;
    hits.push({
      row,
      score:
        score +
        mass * (SENTENCE_WEIGHT * sentenceCoverage + TITLE_WEIGHT * titleCoverage ** 2 + MATCH_WEIGHT * bestMatch ** 2),
      coverage: shareOf(held.all[of] as number, mass),
      sentenceCoverage,
      titleCoverage,
      sentenceMatch: bestMatch,
      nameCoverage: nameMass === 0 ? 1 : Math.min(1, (held.names[of] as number) / nameMass),
      wordCoverage: shareOf(held.words[of] as number, mass),
    });
  }
  return hits;
}

function shareOf(part: number, mass: number): number {
  return mass === 0 ? 0 : Math.min(1, part / mass);
}
