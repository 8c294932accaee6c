/**
 * Fusion: one score out of everything that speaks for a passage.
 *
 * The lexical score comes per unit of the question's idf mass, so that all parts are of one size. The weights were chosen
 * on the fit part of our own labelled questions; `npm run eval` shows what they give.
 */
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { NationFit } from "./nation-fit.ts";

export interface Evidence {
  readonly passage: Passage;
  readonly question: Question;
  /** Lexical score per unit of the question's idf mass; 0 when the words found nothing. */
  readonly wordShare: number;
  /** Cosine in the latent space, -1 to 1. */
  readonly similarity: number;
  readonly nation: NationFit;
}

const SIMILARITY_WEIGHT = 0.9;
const FACET_WEIGHT = 0.12;
/** For the district asked for; when none is, for what holds everywhere. */
const DISTRICT_WEIGHT = 0.15;
/** A rule for other passports is worse than a general one. */
const NATION_WEIGHT = 0.15;
/** What is not known comes last among equals. */
const UNKNOWN_WEIGHT = -0.1;

/** @returns unitless, larger is better, comparable within one question */
export function fuse({ passage, question, wordShare, similarity, nation }: Evidence): number {
  const facet = question.facets.includes(passage.facet) ? FACET_WEIGHT : 0;
  const district = isAboutDistrict(passage, question) ? DISTRICT_WEIGHT : 0;
  const unknown = passage.facet === "unknown" ? UNKNOWN_WEIGHT : 0;
  return wordShare + SIMILARITY_WEIGHT * similarity + NATION_WEIGHT * nation + facet + district + unknown;
}

export function isEverywhere({ district }: Passage): boolean {
  return district === "city" || district === "national";
}

function isAboutDistrict(passage: Passage, { districts }: Question): boolean {
  return districts.length === 0 ? isEverywhere(passage) : districts.includes(passage.district);
}
