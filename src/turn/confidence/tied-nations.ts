import type { Passage } from "#src/knowledge/knowledge.ts";
import { placesSpokenOf } from "#src/knowledge/nations-spoken-of.ts";
import type { Place } from "#src/language/places/create-place-recogniser.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { TIE } from "./competing-districts.ts";

/**
 * Countries whose passages compete with the best one, the best first: sections of one guide that each speak of one country
 * alone, like the agreements on social insurance. Empty when the question names a country, or when the best passage speaks
 * of none or of several.
 */
export function tiedNations({ nations }: Question, { candidates }: Retrieval): readonly Place[] {
  const [first] = candidates;
  if (first === undefined || nations.length > 0 || onlyNation(first.passage) === undefined) return [];
  const tied = candidates
    .filter(({ passage, score }) => passage.guideId === first.passage.guideId && score >= first.score * TIE)
    .map(({ passage }) => onlyNation(passage))
    .filter((nation) => nation !== undefined);
  return [...new Set(tied)];
}

/** The country a passage is about; undefined when it speaks of none, of several, or only says what is not known. */
export function onlyNation(passage: Passage): Place | undefined {
  if (passage.facet === "unknown") return undefined;
  const [nation, ...others] = placesSpokenOf(passage);
  return others.length === 0 ? nation : undefined;
}
