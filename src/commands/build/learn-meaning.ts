import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { perLanguage } from "#src/language/per-language.ts";
import type { FindConcepts } from "#src/turn/retrieval/concepts.ts";
import { passageText } from "#src/turn/retrieval/embed-passages.ts";
import { trainLatentSpace, type LatentSpace } from "#src/turn/retrieval/train-latent-space.ts";

/** Enough to keep the guides apart, few enough to bring the languages together. */
const DIMENSIONS = 160;

/**
 * Learns the latent space from what ties the languages together in this knowledge, and from nothing else: sections that
 * say the same in all four, and the term base with the names of districts and topics.
 */
export function learnMeaning(
  { passages, terms, districts, topics }: Knowledge,
  findConcepts: FindConcepts,
): LatentSpace {
  return trainLatentSpace({
    texts: passages.map(({ prose }) => perLanguage((language) => passageText(prose[language]))),
    words: [...terms.map(({ rendering }) => rendering), ...[...districts, ...topics].map(({ name }) => name)],
    findConcepts,
    dimensions: DIMENSIONS,
  });
}
