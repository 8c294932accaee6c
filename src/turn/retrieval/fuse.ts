/**
 * Fusion: one score out of everything that speaks for a passage.
 *
 * The lexical score comes per unit of the question's idf mass, so that all parts are of one size. The weights were chosen
 * on the fit part of our own labelled questions; `npm run eval` shows what they give.
 */
import type { Facet } from "#src/knowledge/facet.ts";
import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
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

// Shares by which the rest raises or lowers the score of words and meaning.
const FACET_WEIGHT = 0.08;
/** For the district asked for; when none is, for what holds everywhere. */
const DISTRICT_WEIGHT = 0.1;
/** A rule for other passports is worse than a general one. */
const NATION_WEIGHT = 0.1;
/** What is not known, and what is only history, comes last among equals. */
const ASIDE_WEIGHT = -0.1;

/** @returns unitless, larger is better, comparable within one question */
export function fuse({ passage, question, wordShare, similarity, nation }: Evidence): number {
  const facet = isAskedFor(passage.facet, question) ? FACET_WEIGHT : 0;
  const district = isAboutDistrict(passage, question) ? DISTRICT_WEIGHT : 0;
  const aside = isAside(passage) ? ASIDE_WEIGHT : 0;
  return (wordShare + SIMILARITY_WEIGHT * similarity) * (1 + NATION_WEIGHT * nation + facet + district + aside);
}

/** A bare topic ("RCEP", 会社設立) asks what the matter is. */
function isAskedFor(facet: Facet, { facets }: Question): boolean {
  return facets.length === 0 ? facet === "overview" : facets.includes(facet);
}

function isAside({ facet, statuses }: Passage): boolean {
  return facet === "unknown" || statuses.every((status) => status === "old");
}

function isAboutDistrict(passage: Passage, { districts }: Question): boolean {
  return districts.length === 0 ? holdsEverywhere(passage.district) : districts.includes(passage.district);
}
