import { districtsSpokenOf } from "#src/knowledge/districts-spoken-of.ts";
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { nationsSpokenOf } from "#src/knowledge/nations-spoken-of.ts";
import { createDistrictRecogniser } from "#src/turn/question/recognise-districts.ts";
import { createConceptFinder } from "#src/turn/retrieval/concepts.ts";
import { embedPassages } from "#src/turn/retrieval/embed-passages.ts";
import { indexDocuments } from "#src/turn/retrieval/index-documents.ts";
import type { RetrievalIndex } from "#src/turn/retrieval/index-file.ts";
import { createLatentEmbedder } from "#src/turn/retrieval/latent-embedder.ts";
import { buildLexicalIndex } from "#src/turn/retrieval/lexical-index.ts";
import { quantiseRows } from "#src/turn/retrieval/quantise.ts";
import { learnMeaning } from "./learn-meaning.ts";

/** Everything retrieval needs, from the knowledge alone: the same knowledge gives the same index. */
export async function buildIndex(knowledge: Knowledge): Promise<RetrievalIndex> {
  const findConcepts = createConceptFinder(knowledge.terms);
  const recogniseDistricts = createDistrictRecogniser(knowledge.districts);
  const latent = learnMeaning(knowledge, findConcepts);
  const vectors = await embedPassages(knowledge.passages, createLatentEmbedder(latent, findConcepts));
  return {
    version: knowledge.version,
    lexical: buildLexicalIndex(indexDocuments(knowledge.passages), findConcepts),
    latent,
    passageVectors: quantiseRows(vectors),
    passageNations: knowledge.passages.map(nationsSpokenOf),
    passageDistricts: knowledge.passages.map((passage) => districtsSpokenOf(passage, recogniseDistricts)),
  };
}
