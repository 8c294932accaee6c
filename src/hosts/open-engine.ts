/**
 * Opens a finished build on Node and wires the road of a question: the part the server, the command line and the
 * evaluation share.
 */
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";
import { createExactScan } from "#src/platform/adapters/exact-scan/create-exact-scan.ts";
import { loadHnswlib, openHnswIndex } from "#src/platform/adapters/hnswlib/hnswlib-index.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { VectorIndex } from "#src/platform/ports/vector-index.ts";
import { createAnswerQuestion, type AnswerQuestion } from "#src/turn/answer-question.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { createDistrictRecogniser, type RecogniseDistricts } from "#src/turn/question/recognise-districts.ts";
import { createConceptFinder } from "#src/turn/retrieval/concepts.ts";
import { readIndexFile, type RetrievalIndex } from "#src/turn/retrieval/index-file.ts";
import { createLatentEmbedder } from "#src/turn/retrieval/latent-embedder.ts";
import { createRetriever, type Retrieve } from "#src/turn/retrieval/retrieve.ts";

export interface Engine {
  readonly knowledge: Knowledge;
  readonly recogniseDistricts: RecogniseDistricts;
  readonly retrieve: Retrieve;
}

/** Knowledge and retrieval from a build's folder. @throws Error when its files are of different builds */
export async function openEngine(buildFolder: string): Promise<Engine> {
  const knowledge = JSON.parse(await readFile(join(buildFolder, "knowledge.json"), "utf8")) as Knowledge;
  const bytes = await readFile(join(buildFolder, "index.bin"));
  const index = readIndexFile(new Uint8Array(bytes).buffer);
  if (index.version !== knowledge.version) throw new Error("knowledge and index are of different builds");
  const findConcepts = createConceptFinder(knowledge.terms);
  return {
    knowledge,
    recogniseDistricts: createDistrictRecogniser(knowledge.districts),
    retrieve: createRetriever({
      knowledge,
      lexical: index.lexical,
      findConcepts,
      passageNations: index.passageNations,
      embedder: createLatentEmbedder(index.latent, findConcepts),
      vectors: await openVectors(index, join(buildFolder, "index.hnsw")),
    }),
  };
}

/** The whole road, with the calibration it decides by. */
export function openRoad(engine: Engine, calibration: Calibration, clock: Clock): AnswerQuestion {
  return createAnswerQuestion({ ...engine, calibration, clock, translateFor: createTranslations(TURN_MESSAGES) });
}

/** The graph where the build made one and the module is there to read it; else every vector is compared. */
async function openVectors(index: RetrievalIndex, graphFile: string): Promise<VectorIndex> {
  const hnswlib = existsSync(graphFile) ? await loadHnswlib() : undefined;
  if (hnswlib === undefined) return createExactScan(index.passageVectors);
  return openHnswIndex(hnswlib, graphFile, index.passageVectors.dimensions);
}
