/**
 * Retrieval: which passages could answer the question?
 *
 * In:  a question and the day it is asked.
 * Out: passages in force that day, or on the later one that is asked about, and of the district asked for, best first,
 *      each with what speaks for it. Of a rule that changes only the side of that day: what speaks for one side speaks for
 *      the other, because the question is about the matter.
 *
 * Two searches are fused: words (BM25 over four languages, concepts of the term base included) and meaning (the latent
 * space). A passage counts with its best language, so a Korean question finds what only the Chinese wording matches.
 */
import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import type { Knowledge, Passage } from "#src/knowledge/knowledge.ts";
import { outOfForce } from "#src/knowledge/out-of-force.ts";
import { createSuccession } from "#src/knowledge/succession.ts";
import type { Embedder } from "#src/platform/ports/embedder.ts";
import type { VectorIndex } from "#src/platform/ports/vector-index.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { FindConcepts } from "./concepts.ts";
import { coverQuestion, type QuestionCover } from "./cover-question.ts";
import type { LexicalIndex } from "./lexical-index.ts";
import { facetFirst } from "./facet-first.ts";
import { fuse } from "./fuse.ts";
import { searchLexical } from "./lexical-search.ts";
import { passageOfRow } from "./passage-rows.ts";
import { createPhrasingLead } from "./phrasing-lead.ts";
import type { AskedTerms, QuestionMass } from "./question-terms.ts";
import { readQuestionWords, type QuestionWords } from "./question-words.ts";
import type { LexicalHit } from "./second-look.ts";
import { fitNation, type NationFit } from "./nation-fit.ts";

export interface Retrieval {
  /** Best first, at most ten; after a follow-up, what it asks for comes before what only scores higher. */
  readonly candidates: readonly Candidate[];
  readonly question: QuestionMass;
  readonly words: QuestionWords;
  /** What would have come first were it, or what follows it, in force; absent in the usual case. */
  readonly notInForce?: Candidate;
  /** The best of those left out because they speak of other districts than the one asked for. */
  readonly ofOtherDistrict?: Candidate;
  /** How much of the question the first passage tells, in force or not; absent when none was found. */
  readonly cover?: QuestionCover;
  /** How much nearer the question comes to what that passage was written to answer; absent when none was found. */
  readonly phrasingLead?: number;
}

export interface Candidate {
  readonly passage: Passage;
  /** What was found, where another side of the same rule is told in its place. */
  readonly foundAs?: Passage;
  /** Fused: unitless, larger is better, comparable within one question. */
  readonly score: number;
  /** What the words say: the hit in the passage's best language; absent when only the meaning is close. */
  readonly lexical?: LexicalHit;
  /** Cosine in the latent space, -1 to 1. */
  readonly similarity: number;
  /** 1 when the passage speaks of a country asked about, -1 when only of others, 0 when either side names none. */
  readonly nation: NationFit;
}

export interface RetrieverParts {
  readonly knowledge: Knowledge;
  /** Every passage once per language, the four of a passage together, in the order of the knowledge and of LANGUAGES. */
  readonly lexical: LexicalIndex;
  readonly findConcepts: FindConcepts;
  /** The countries each passage speaks of, each by the first of its names; in the order of the knowledge. */
  readonly passageNations: readonly (readonly string[])[];
  /** The districts each passage speaks of, by their ids; in the order of the knowledge. */
  readonly passageDistricts: readonly (readonly string[])[];
  readonly embedder: Embedder;
  /** One vector per passage, in the order of the knowledge. */
  readonly vectors: VectorIndex;
}

/**
 * @param today YYYY-MM-DD in Beijing, where the rules apply
 * @param mayAnswer false for passages to leave out, whatever they say; all may when it is not given
 */
export type Retrieve = (
  question: Question,
  today: string,
  mayAnswer?: (passage: Passage) => boolean,
) => Promise<Retrieval>;

const MOST_CANDIDATES = 10;
const MOST_HITS = 30;
const MOST_NEIGHBOURS = 50;
/** Below this a vector has nothing in common with the question but being a vector. */
const LEAST_SIMILARITY = 0.1;

export function createRetriever(parts: RetrieverParts): Retrieve {
  const { knowledge, lexical, findConcepts, passageNations, passageDistricts, embedder, vectors } = parts;
  const phrasingLead = createPhrasingLead(lexical);
  const sideToTell = createSuccession(knowledge.passages);
  const placeOf = new Map(knowledge.passages.map(({ id }, at) => [id, at]));
  const placesInGuide = Map.groupBy(placeOf.values(), (at) => knowledge.passages[at]?.guideId);

  const cover = (asked: AskedTerms & { readonly text: string }, { id, guideId }: Passage): QuestionCover => {
    const guide = placesInGuide.get(guideId) ?? [];
    const unknown = guide.filter((at) => knowledge.passages[at]?.facet === "unknown");
    return coverQuestion(parts, asked, { passage: placeOf.get(id) ?? 0, guide, unknown });
  };

  return async (question, today, mayAnswer = () => true) => {
    const words = searchLexical({ index: lexical, findConcepts }, question.text, MOST_HITS);
    const bestHits = bestHitPerPassage(words.hits);
    const [vector] = await embedder.embed([question.text]);
    const neighbours = vector === undefined ? [] : vectors.search(vector, MOST_NEIGHBOURS);
    // What the words found is compared as well: how near it is must not hang on how many others are nearer.
    const similarityOf = (row: number): number => {
      const similarity = vector === undefined ? 0 : vectors.similarity(vector, row);
      return similarity >= LEAST_SIMILARITY ? similarity : 0;
    };
    const near = neighbours.filter(({ similarity }) => similarity >= LEAST_SIMILARITY).map(({ row }) => row);

    const scored = [...new Set([...bestHits.keys(), ...near])]
      .flatMap((passageAt): Candidate[] => {
        const passage = knowledge.passages[passageAt];
        if (passage === undefined || !mayAnswer(passage)) return [];
        const hit = bestHits.get(passageAt);
        const similarity = similarityOf(passageAt);
        const nation = fitNation(question, passageNations[passageAt] ?? []);
        // A question of wording alone may name a concept, and then finds something without having any mass.
        const wordShare = hit === undefined || words.question.mass === 0 ? 0 : hit.score / words.question.mass;
        const score = fuse({ passage, question, similarity, nation, wordShare, terms: words.question.terms });
        return [{ passage, score, similarity, nation, ...(hit && { lexical: hit }) }];
      })
      .toSorted((a, b) => b.score - a.score || (a.passage.id < b.passage.id ? -1 : 1));

    const ofDistrict = scored.filter(({ passage }) =>
      isOfDistrict(passage, question, passageDistricts[placeOf.get(passage.id) ?? 0] ?? []),
    );
    const ofOtherDistrict = scored.find((candidate) => !ofDistrict.includes(candidate));

    const holds = ({ passage }: Candidate): boolean => outOfForce(passage, question.day) === undefined;
    const sides = ofDistrict.map((candidate): Candidate => {
      const passage = sideToTell(candidate.passage, [question.day, today]);
      return passage === candidate.passage ? candidate : { ...candidate, passage, foundAs: candidate.passage };
    });
    const ranked = facetFirst(question, bestOfEachPassage(sides));

    const [first] = ranked;
    const notInForce = first !== undefined && !holds(first) ? first : undefined;
    const candidates = ranked.filter(holds).slice(0, MOST_CANDIDATES);
    const others = candidates.filter((candidate) => candidate !== first).map(({ passage }) => passage);
    return {
      candidates,
      question: words.question,
      words: readQuestionWords(words.asRead),
      ...(notInForce && { notInForce }),
      ...(ofOtherDistrict && { ofOtherDistrict }),
      ...(first && {
        cover: cover({ ...words, text: question.text }, first.passage),
        phrasingLead: phrasingLead({ ...words, language: question.language }, { passage: first.passage, others }),
      }),
    };
  };
}

/** Place of a passage -> its hit in the best language: hits come best first. */
function bestHitPerPassage(hits: readonly LexicalHit[]): ReadonlyMap<number, LexicalHit> {
  const best = new Map<number, LexicalHit>();
  for (const hit of hits) {
    const passageAt = passageOfRow(hit.row);
    if (!best.has(passageAt)) best.set(passageAt, hit);
  }
  return best;
}

/**
 * What holds for the whole city or country holds in every district, unless it is said of other districts alone: a guide of
 * the city that tells how fast Jimo is does not answer for Laixi.
 */
function isOfDistrict({ district }: Passage, { districts }: Question, spokenOf: readonly string[]): boolean {
  if (districts.length === 0 || districts.includes(district)) return true;
  if (!holdsEverywhere(district)) return false;
  return spokenOf.length === 0 || spokenOf.some((one) => districts.includes(one));
}

/** Two sides of a rule may both have been found. */
function bestOfEachPassage(ranked: readonly Candidate[]): readonly Candidate[] {
  const told = new Set<string>();
  return ranked.filter(({ passage }) => !told.has(passage.id) && told.add(passage.id));
}
