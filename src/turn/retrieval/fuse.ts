/**
 * Fusion: one score out of everything that speaks for a passage.
 *
 * The lexical score comes per unit of the question's idf mass, so that all parts are of one size. The weights were chosen
 * on the fit and dev parts of our own labelled questions; `npm run eval` shows what they give on the report part.
 */
import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { NationFit } from "./nation-fit.ts";

export interface Evidence {
  readonly passage: Passage;
  readonly question: Question;
  /** Lexical score per unit of the question's idf mass; 0 when the words found nothing. */
  readonly wordShare: number;
  /** How many different terms the question is measured by. */
  readonly terms: number;
  /** Cosine in the latent space, -1 to 1. */
  readonly similarity: number;
  readonly nation: NationFit;
}

/** What a cosine of 1 counts beside words that match in full. */
export const SIMILARITY_WEIGHT = 0.8;

// Shares by which the rest raises or lowers the score of words and meaning.
const FACET_WEIGHT = 0.12;
/** A bare topic ("RCEP", 会社設立) asks what the matter is; so does, much less surely, a longer wording that names no facet. */
const BARE_TOPIC_WEIGHT = 0.2;
const BARE_TOPIC_TERMS = 4;
const OVERVIEW_WEIGHT = 0.03;
/** For the district asked for; when none is, for what holds everywhere. */
const DISTRICT_WEIGHT = 0.2;
/** A rule for other passports is worse than a general one. */
const NATION_WEIGHT = 0.1;
/** What is only history, and more so what is not known, comes last among equals. */
const OLD_WEIGHT = -0.1;
const UNKNOWN_WEIGHT = -0.15;
/** Who asks what a matter is does not ask what is not known of it. */
const UNKNOWN_WEIGHT_OF_OVERVIEW = -0.35;

/** @returns unitless, larger is better, comparable within one question */
export function fuse({ passage, question, wordShare, terms, similarity, nation }: Evidence): number {
  const district = isAboutDistrict(passage, question) ? DISTRICT_WEIGHT : 0;
  const share =
    NATION_WEIGHT * nation + facetShare(passage, question, terms) + district + asideShare(passage, question);
  return (wordShare + SIMILARITY_WEIGHT * similarity) * (1 + share);
}

function facetShare({ facet }: Passage, { facets }: Question, terms: number): number {
  if (facets.length === 0) {
    if (facet !== "overview") return 0;
    return terms <= BARE_TOPIC_TERMS ? BARE_TOPIC_WEIGHT : OVERVIEW_WEIGHT;
  }
  return facets.includes(facet) ? FACET_WEIGHT : 0;
}

function asideShare({ facet, statuses }: Passage, { facets }: Question): number {
  if (facet === "unknown") {
    return facets.length === 1 && facets[0] === "overview" ? UNKNOWN_WEIGHT_OF_OVERVIEW : UNKNOWN_WEIGHT;
  }
  return statuses.every((status) => status === "old") ? OLD_WEIGHT : 0;
}

function isAboutDistrict(passage: Passage, { districts }: Question): boolean {
  return districts.length === 0 ? holdsEverywhere(passage.district) : districts.includes(passage.district);
}
