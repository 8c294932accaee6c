import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { PerLanguage } from "#src/language/language.ts";
import { perLanguage } from "#src/language/per-language.ts";
import type { FindConcepts } from "#src/turn/retrieval/concepts.ts";
import { passageText } from "#src/turn/retrieval/embed-passages.ts";
import { trainLatentSpace, type LatentSpace } from "#src/turn/retrieval/train-latent-space.ts";

/** Enough to keep the guides apart, few enough to bring the languages together. */
const DIMENSIONS = 128;

/** Learns the latent space from the passages and the term base of this knowledge, and from nothing else. */
export function learnMeaning(knowledge: Knowledge, findConcepts: FindConcepts): LatentSpace {
  return trainLatentSpace({ texts: trainingTexts(knowledge), findConcepts, dimensions: DIMENSIONS });
}

/** What ties the languages together: sections that say the same in all four, and the concepts of the term base. */
function trainingTexts({ passages, terms }: Knowledge): readonly PerLanguage<string>[] {
  const sections = passages.map(({ prose }) => perLanguage((language) => passageText(prose[language])));
  const concepts = terms.map(({ rendering }) => perLanguage((language) => rendering[language]));
  return [...sections, ...concepts];
}
