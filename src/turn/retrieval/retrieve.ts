/**
 * Retrieval: which passages could answer the question?
 *
 * In:  a question and the day it is asked.
 * Out: passages in force that day and of the district asked for, best first, each with what speaks for it.
 *
 * Two searches are fused: words (BM25 over four languages, concepts of the term base included) and meaning (the latent
 * space). A passage counts with its best language, so a Korean question finds what only the Chinese wording matches.
 */
import { LANGUAGES } from "#src/language/language.ts";
import type { Knowledge, Passage } from "#src/knowledge/knowledge.ts";
import type { Embedder } from "#src/platform/ports/embedder.ts";
import type { VectorIndex } from "#src/platform/ports/vector-index.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { FindConcepts } from "./concepts.ts";
import type { LexicalIndex } from "./lexical-index.ts";
import { searchLexical, type LexicalHit, type QuestionMass } from "./lexical-search.ts";

export interface Retrieval {
  /** Best first, at most ten. */
  readonly candidates: readonly Candidate[];
  readonly question: QuestionMass;
  /** The passage that would have come first were it still, or already, in force; absent in the usual case. */
  readonly notInForce?: Passage;
}

export interface Candidate {
  readonly passage: Passage;
  /** Fused: unitless, larger is better, comparable within one question. */
  readonly score: number;
  /** What the words say: the hit in the passage's best language; absent when only the meaning is close. */
  readonly lexical?: LexicalHit;
  /** Cosine in the latent space, -1 to 1. */
  readonly similarity: number;
}

export interface RetrieverParts {
  readonly knowledge: Knowledge;
  /** Every passage once per language, the four of a passage together, in the order of the knowledge and of LANGUAGES. */
  readonly lexical: LexicalIndex;
  readonly findConcepts: FindConcepts;
  readonly embedder: Embedder;
  /** One vector per passage, in the order of the knowledge. */
  readonly vectors: VectorIndex;
}

/** @param today YYYY-MM-DD in Beijing, where the rules apply */
export type Retrieve = (question: Question, today: string) => Promise<Retrieval>;

const MOST_CANDIDATES = 10;
const MOST_HITS = 30;
const MOST_NEIGHBOURS = 50;

// Weights of the fusion, chosen on the fit part of our own labelled questions (`npm run eval` shows what they give).
// The lexical score is per unit of the question's idf mass, so that all four are of one size.
const SIMILARITY_WEIGHT = 0.9;
const FACET_WEIGHT = 0.12;
// What holds everywhere comes before what one district does when none is asked for.
const DISTRICT_WEIGHT = 0.15;

export function createRetriever({ knowledge, lexical, findConcepts, embedder, vectors }: RetrieverParts): Retrieve {
  return async (question, today) => {
    const words = searchLexical({ index: lexical, findConcepts }, question.text, MOST_HITS);
    const [vector] = await embedder.embed([question.text]);
    const neighbours = vector === undefined ? [] : vectors.search(vector, MOST_NEIGHBOURS);
    const similarities = new Map(neighbours.map(({ row, similarity }) => [row, similarity]));

    const bestHits = new Map<number, LexicalHit>();
    for (const hit of words.hits) {
      const passageAt = Math.floor(hit.row / LANGUAGES.length);
      if (!bestHits.has(passageAt)) bestHits.set(passageAt, hit);
    }
    const found = new Set([...bestHits.keys(), ...similarities.keys()]);
    const candidates = [...found]
      .flatMap((passageAt) => {
        const passage = knowledge.passages[passageAt];
        if (passage === undefined || !isOfDistrict(passage, question)) return [];
        const similarity = similarities.get(passageAt) ?? 0;
        const hit = bestHits.get(passageAt);
        const score = fuse({
          passage,
          question,
          similarity,
          wordScore: (hit?.score ?? 0) / (words.question.mass || 1),
        });
        return [{ passage, score, similarity, ...(hit && { lexical: hit }) }];
      })
      .toSorted((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));

    const first = candidates[0]?.passage;
    const notInForce = first !== undefined && !isInForce(first, today) ? first : undefined;
    return {
      candidates: candidates.filter(({ passage }) => isInForce(passage, today)).slice(0, MOST_CANDIDATES),
      question: words.question,
      ...(notInForce && { notInForce }),
    };
  };
}

interface Evidence {
  readonly passage: Passage;
  readonly question: Question;
  readonly similarity: number;
  readonly wordScore: number;
}

function fuse({ passage, question, similarity, wordScore }: Evidence): number {
  const facet = question.facets.includes(passage.facet) ? FACET_WEIGHT : 0;
  const district = isAboutDistrict(passage, question) ? DISTRICT_WEIGHT : 0;
  return wordScore + SIMILARITY_WEIGHT * similarity + facet + district;
}

/** The district asked for, or everywhere when none is. */
function isAboutDistrict(passage: Passage, { districts }: Question): boolean {
  return districts.length === 0 ? isEverywhere(passage) : districts.includes(passage.district);
}

/** What holds for the whole city or country holds in every district. */
function isOfDistrict(passage: Passage, { districts }: Question): boolean {
  return districts.length === 0 || isEverywhere(passage) || districts.includes(passage.district);
}

function isEverywhere({ district }: Passage): boolean {
  return district === "city" || district === "national";
}

function isInForce(passage: Passage, today: string): boolean {
  // Full dates in one notation compare as text.
  return (passage.validFrom ?? today) <= today && today <= (passage.validUntil ?? today);
}
