/**
 * Search in the lexical index: all postings of the question are added up, then the best few are looked at closely.
 *
 * The second look adds what a bag of words cannot see: how much of the question one single sentence answers, how alike
 * the two are, and how full the question covers the title (a short title named whole beats a long one named in part).
 */
import type { FindConcepts } from "./concepts.ts";
import { cutQuestion } from "./cut-terms.ts";
import { heldTerm, inverseDocumentFrequency, type LexicalIndex } from "./lexical-index.ts";
import { IMPACT_STEP, rowOf, stepsOf } from "./posting.ts";
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
  /** Share (0 to 1) of the question's numbers and Latin words found in the document; 1 when it has none. */
  readonly nameCoverage: number;
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
/** Places of the filter, less one: so many that few of a document's terms share one with the question's. */
const FILTER_MASK = (1 << 12) - 1;
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
  /** 1 at the low bits of each spine term's id. */
  readonly filter: Uint8Array;
  /** Spine terms that are numbers or Latin words, and how many of them no document holds. */
  readonly names: ReadonlySet<number>;
  readonly unknownNames: number;
  readonly question: QuestionMass;
}

function readQuestion(index: LexicalIndex, text: string, findConcepts: FindConcepts | undefined): QuestionTerms {
  const ids = new Set<number>();
  const spine = new Map<number, number>();
  const names = new Set<number>();
  const unknown = new Set<string>();
  let unknownNames = 0;
  for (const term of cutQuestion(text)) {
    const id = heldTerm(index, term.kind, term.text);
    if (id !== undefined) ids.add(id);
    if (!isSpine(term.kind)) continue;
    if (id === undefined) {
      const key = termKey(term.kind, term.text);
      if (term.kind === "word" && !unknown.has(key)) unknownNames += 1;
      unknown.add(key);
    } else {
      spine.set(id, index.idf[id] ?? 0);
      if (term.kind === "word") names.add(id);
    }
  }
  for (const concept of findConcepts?.(text) ?? []) {
    const id = heldTerm(index, "concept", concept);
    if (id !== undefined) ids.add(id);
  }
  const unknownMass = unknown.size * inverseDocumentFrequency(0, index.size);
  const mass = unknownMass + sum(spine.values());
  const filter = new Uint8Array(FILTER_MASK + 1);
  for (const id of spine.keys()) filter[id & FILTER_MASK] = 1;
  return {
    ids,
    spine,
    filter,
    names,
    unknownNames,
    question: { mass, terms: spine.size + unknown.size, unknownShare: mass === 0 ? 0 : unknownMass / mass },
  };
}

function addPostings(index: LexicalIndex, ids: ReadonlySet<number>): Float32Array {
  const { posting, postingStart, idf } = index;
  const scores = new Float32Array(index.size);
  for (const id of ids) {
    const step = (idf[id] ?? 0) * IMPACT_STEP;
    const end = postingStart[id + 1] ?? 0;
    for (let at = postingStart[id] ?? 0; at < end; at++) {
      const one = posting[at] ?? 0;
      const row = rowOf(one);
      scores[row] = (scores[row] ?? 0) + step * stepsOf(one);
    }
  }
  return scores;
}

function bestRows(scores: Float32Array, limit: number): { readonly row: number; readonly score: number }[] {
  const best: { row: number; score: number }[] = [];
  let least = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] ?? 0;
    if (score <= least) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.score ?? 0) < score) at--;
    best.splice(at, 0, { row, score });
    if (best.length > limit) best.pop();
    if (best.length === limit) least = best.at(-1)?.score ?? 0;
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
    const matchedMass = matchSentence(index, terms, sentence, matched);
    if (matchedMass === 0) continue;
    const sentenceMass = index.sentenceMass[sentence] ?? 0;
    bestSentence = Math.max(bestSentence, matchedMass);
    bestMatch = Math.max(bestMatch, (2 * matchedMass) / (sentenceMass + terms.question.mass));
    if (sentence === first) titleShare = matchedMass / sentenceMass;
  }
  const { mass } = terms.question;
  const share = (part: number): number => (mass === 0 ? 0 : Math.min(1, part / mass));
  const sentenceCoverage = share(bestSentence);
  const nameCount = terms.names.size + terms.unknownNames;
  const namesMatched = [...terms.names].filter((id) => matched.has(id)).length;
  return {
    row,
    score:
      score +
      mass * (SENTENCE_WEIGHT * sentenceCoverage + TITLE_WEIGHT * titleShare ** 2 + MATCH_WEIGHT * bestMatch ** 2),
    coverage: share(sum([...matched].map((id) => terms.spine.get(id) ?? 0))),
    sentenceCoverage,
    titleCoverage: titleShare,
    sentenceMatch: bestMatch,
    nameCoverage: nameCount === 0 ? 1 : namesMatched / nameCount,
  };
}

/** @returns the idf mass of the question's terms in the sentence; they are added to `matched` */
function matchSentence(
  { sentenceTermStart, sentenceTerm }: LexicalIndex,
  { spine, filter }: QuestionTerms,
  sentence: number,
  matched: Set<number>,
): number {
  let mass = 0;
  const end = sentenceTermStart[sentence + 1] ?? 0;
  for (let at = sentenceTermStart[sentence] ?? 0; at < end; at++) {
    const id = sentenceTerm[at] ?? 0;
    // Nearly every term stops here, so that only the question's own are looked up.
    if (filter[id & FILTER_MASK] === 0) continue;
    const idf = spine.get(id);
    if (idf === undefined) continue;
    mass += idf;
    matched.add(id);
  }
  return mass;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
