import type { Knowledge, PassageProse } from "#src/knowledge/knowledge.ts";
import { LANGUAGES, type PerLanguage } from "#src/language/language.ts";
import { perLanguage } from "#src/language/per-language.ts";
import { createConceptFinder } from "#src/turn/retrieval/concepts.ts";
import type { RetrievalIndex } from "#src/turn/retrieval/index-file.ts";
import { createLatentEmbedder } from "#src/turn/retrieval/latent-embedder.ts";
import { buildLexicalIndex } from "#src/turn/retrieval/lexical-index.ts";
import { quantiseRows } from "#src/turn/retrieval/quantise.ts";
import { trainLatentSpace } from "#src/turn/retrieval/train-latent-space.ts";
import { toUnitVector } from "#src/turn/retrieval/unit-vector.ts";
import { indexDocuments } from "./index-documents.ts";
import { nationsSpokenOf } from "./nations-spoken-of.ts";

/** Enough to keep the guides apart, few enough to bring the languages together. */
const DIMENSIONS = 128;

/** Everything retrieval needs, from the knowledge alone: the same knowledge gives the same index. */
export async function buildIndex(knowledge: Knowledge): Promise<RetrievalIndex> {
  const findConcepts = createConceptFinder(knowledge.terms);
  const latent = trainLatentSpace({ texts: trainingTexts(knowledge), findConcepts, dimensions: DIMENSIONS });
  const embedder = createLatentEmbedder(latent, findConcepts);
  const vectors = await Promise.all(
    knowledge.passages.map(async ({ prose }) =>
      average(await embedder.embed(LANGUAGES.map((language) => fullText(prose[language])))),
    ),
  );
  return {
    version: knowledge.version,
    lexical: buildLexicalIndex(indexDocuments(knowledge), findConcepts),
    latent,
    passageVectors: quantiseRows(vectors),
    passageNations: knowledge.passages.map(nationsSpokenOf),
  };
}

/** What ties the languages together: sections that say the same in all four, and the concepts of the term base. */
function trainingTexts({ passages, terms }: Knowledge): readonly PerLanguage<string>[] {
  const sections = passages.map(({ prose }) => perLanguage((language) => fullText(prose[language])));
  const concepts = terms.map(({ rendering }) => perLanguage((language) => rendering[language]));
  return [...sections, ...concepts];
}

function fullText({ title, heading, body, keywords, asked }: PassageProse): string {
  return [title, heading, body, ...keywords, ...asked].join("\n");
}

/** A passage is one point, between its four languages. */
function average(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (const [at, value] of vector.entries()) sum[at] = (sum[at] ?? 0) + value;
  }
  return toUnitVector(sum);
}
