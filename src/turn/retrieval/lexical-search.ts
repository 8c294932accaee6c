/**
 * Search in the lexical index: all postings of the question are added up, then the best few are looked at closely.
 *
 * The second look adds what a bag of words cannot see: how much of the question one single sentence answers, how alike
 * the two are, and how full the question covers the title (a short title named whole beats a long one named in part).
 */
import type { FindConcepts } from "./concepts.ts";
import { cutTerms, type Term } from "./cut-terms.ts";
import { inverseDocumentFrequency, type LexicalIndex } from "./lexical-index.ts";
import { isSpine, termKey } from "./term-key.ts";

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
  /** Share (0 to 1) of the idf mass of the question's names found in the document, see `isName`; 1 when it has none. */
  readonly nameCoverage: number;
  /** Share (0 to 1) of the question's idf mass found in the document as numbers or Latin words. */
  readonly wordCoverage: number;
}

export interface LexicalResult {
  /** Best first. */
  readonly hits: readonly LexicalHit[];
  readonly question: QuestionMass;
}

export interface QuestionMass {
  /** Sum of the idf of the question's spine terms, each once. 0 when the text has no term. */
  readonly mass: number;
  /** How many spine terms, each once. */
  readonly terms: number;
  /** Share of the mass in terms that no document holds. */
  readonly unknownShare: number;
}

/** How many documents get the second look. */
const SECOND_LOOK = 30;
const SENTENCE_WEIGHT = 0.3;
const TITLE_WEIGHT = 0.2;
const MATCH_WEIGHT = 0.6;

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
  const candidates = bestRows(addPostings(index, terms.ids), SECOND_LOOK);
  const hits = candidates.map(({ row, score }) => lookClosely(index, terms, row, score));
  hits.sort((a, b) => b.score - a.score || a.row - b.row);
  return { hits: hits.slice(0, limit), question: terms.question };
}

interface QuestionTerms {
  /** Ids of all known terms, each once. */
  readonly ids: ReadonlySet<number>;
  /** Spine term id -> idf; unknown ones are only in the mass. */
  readonly spine: ReadonlyMap<number, number>;
  /** Spine terms that are numbers or Latin words, … */
  readonly words: ReadonlySet<number>;
  /** … that are names, and the mass of those no document holds. */
  readonly names: ReadonlySet<number>;
  readonly unknownNameMass: number;
  readonly question: QuestionMass;
}

function readQuestion(index: LexicalIndex, text: string, findConcepts: FindConcepts | undefined): QuestionTerms {
  const ids = new Set<number>();
  const spine = new Map<number, number>();
  const words = new Set<number>();
  const names = new Set<number>();
  const unknown = new Set<string>();
  let unknownNames = 0;
  const idfOfUnknown = inverseDocumentFrequency(0, index.size);
  for (const term of cutTerms(text)) {
    const key = termKey(term.kind, term.text);
    const id = index.termIds.get(key);
    if (id !== undefined) ids.add(id);
    if (!isSpine(term.kind)) continue;
    if (id === undefined) {
      if (isName(term) && !unknown.has(key)) unknownNames += 1;
      unknown.add(key);
    } else {
      spine.set(id, index.idf[id] ?? 0);
      if (term.kind === "word") words.add(id);
      if (isName(term)) names.add(id);
    }
  }
  for (const concept of findConcepts?.(text) ?? []) {
    const id = index.termIds.get(termKey("concept", concept));
    if (id !== undefined) ids.add(id);
  }
  const unknownMass = unknown.size * idfOfUnknown;
  const mass = unknownMass + sum(spine.values());
  return {
    ids,
    spine,
    words,
    names,
    unknownNameMass: unknownNames * idfOfUnknown,
    question: { mass, terms: spine.size + unknown.size, unknownShare: mass === 0 ? 0 : unknownMass / mass },
  };
}

const KATAKANA = /^[ァ-ヺー]+$/u;

/** Numbers, Latin words and what is written in katakana: one that is missing usually means another case. */
function isName({ kind, text }: Term): boolean {
  return kind === "word" || (kind === "pair" && KATAKANA.test(text));
}

function addPostings(index: LexicalIndex, ids: ReadonlySet<number>): Float32Array {
  const scores = new Float32Array(index.size);
  for (const id of ids) {
    const end = index.postingStart[id + 1] ?? 0;
    for (let at = index.postingStart[id] ?? 0; at < end; at++) {
      const row = index.postingRow[at] ?? 0;
      scores[row] = (scores[row] ?? 0) + (index.postingImpact[at] ?? 0);
    }
  }
  return scores;
}

function bestRows(scores: Float32Array, limit: number): { readonly row: number; readonly score: number }[] {
  const best: { row: number; score: number }[] = [];
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] ?? 0;
    const worst = best.at(-1);
    if (score <= 0 || (best.length === limit && worst !== undefined && score <= worst.score)) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.score ?? 0) < score) at--;
    best.splice(at, 0, { row, score });
    if (best.length > limit) best.pop();
  }
  return best;
}

function lookClosely(index: LexicalIndex, terms: QuestionTerms, row: number, score: number): LexicalHit {
  const matched = new Set<number>();
  const first = index.sentenceStart[row] ?? 0;
  const end = index.sentenceStart[row + 1] ?? 0;
  let bestSentence = 0;
  let titleShare = 0;
  let bestMatch = 0;
  for (let sentence = first; sentence < end; sentence++) {
    const look = readSentence(index, terms.spine, sentence, matched);
    bestSentence = Math.max(bestSentence, look.matchedMass);
    bestMatch = Math.max(bestMatch, (2 * look.matchedMass) / (look.sentenceMass + terms.question.mass || 1));
    if (sentence === first && look.sentenceMass > 0) titleShare = look.matchedMass / look.sentenceMass;
  }
  const { mass } = terms.question;
  const share = (part: number): number => (mass === 0 ? 0 : Math.min(1, part / mass));
  const sentenceCoverage = share(bestSentence);
  const massOf = (ids: Iterable<number>): number => sum([...ids].map((id) => terms.spine.get(id) ?? 0));
  const nameMass = massOf(terms.names) + terms.unknownNameMass;
  return {
    row,
    score:
      score +
      mass * (SENTENCE_WEIGHT * sentenceCoverage + TITLE_WEIGHT * titleShare ** 2 + MATCH_WEIGHT * bestMatch ** 2),
    coverage: share(massOf(matched)),
    sentenceCoverage,
    titleCoverage: titleShare,
    sentenceMatch: bestMatch,
    nameCoverage: nameMass === 0 ? 1 : massOf(terms.names.intersection(matched)) / nameMass,
    wordCoverage: share(massOf(terms.words.intersection(matched))),
  };
}

function readSentence(
  index: LexicalIndex,
  spine: ReadonlyMap<number, number>,
  sentence: number,
  matched: Set<number>,
): { readonly matchedMass: number; readonly sentenceMass: number } {
  let matchedMass = 0;
  let sentenceMass = 0;
  const end = index.sentenceTermStart[sentence + 1] ?? 0;
  for (let at = index.sentenceTermStart[sentence] ?? 0; at < end; at++) {
    const id = index.sentenceTerm[at] ?? 0;
    sentenceMass += index.idf[id] ?? 0;
    const idf = spine.get(id);
    if (idf === undefined) continue;
    matchedMass += idf;
    matched.add(id);
  }
  return { matchedMass, sentenceMass };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
