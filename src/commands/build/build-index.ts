import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { PerLanguage } from "#src/language/language.ts";
import { perLanguage } from "#src/language/per-language.ts";
import { nationsSpokenOf } from "#src/knowledge/nations-spoken-of.ts";
import { createConceptFinder } from "#src/turn/retrieval/concepts.ts";
import { embedPassages, passageText } from "#src/turn/retrieval/embed-passages.ts";
import { indexDocuments } from "#src/turn/retrieval/index-documents.ts";
import type { RetrievalIndex } from "#src/turn/retrieval/index-file.ts";
import { createLatentEmbedder } from "#src/turn/retrieval/latent-embedder.ts";
import { buildLexicalIndex } from "#src/turn/retrieval/lexical-index.ts";
import { quantiseRows } from "#src/turn/retrieval/quantise.ts";
import { trainLatentSpace } from "#src/turn/retrieval/train-latent-space.ts";

/** Enough to keep the guides apart, few enough to bring the languages together. */
const DIMENSIONS = 128;

/** Everything retrieval needs, from the knowledge alone: the same knowledge gives the same index. */
export async function buildIndex(knowledge: Knowledge): Promise<RetrievalIndex> {
  const findConcepts = createConceptFinder(knowledge.terms);
  const latent = trainLatentSpace({ texts: trainingTexts(knowledge), findConcepts, dimensions: DIMENSIONS });
  const vectors = await embedPassages(knowledge.passages, createLatentEmbedder(latent, findConcepts));
  return {
    version: knowledge.version,
    lexical: buildLexicalIndex(indexDocuments(knowledge.passages), findConcepts),
    latent,
    passageVectors: quantiseRows(vectors),
    passageNations: knowledge.passages.map(nationsSpokenOf),
  };
}

/** What ties the languages together: sections that say the same in all four, and the concepts of the term base. */
function trainingTexts({ passages, terms }: Knowledge): readonly PerLanguage<string>[] {
  const sections = passages.map(({ prose }) => perLanguage((language) => passageText(prose[language])));
  const concepts = terms.map(({ rendering }) => perLanguage((language) => rendering[language]));
  return [...sections, ...concepts];
}
