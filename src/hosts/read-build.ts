import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { loadHnswlib, openHnswIndex } from "#src/platform/adapters/hnswlib/hnswlib-index.ts";
import type { VectorIndex } from "#src/platform/ports/vector-index.ts";
import { readIndexFile, type RetrievalIndex } from "#src/turn/retrieval/index-file.ts";
import type { Build } from "./build.ts";

/** What a build's folder holds for answering. */
export async function readBuild(buildFolder: string): Promise<Build> {
  const knowledge = JSON.parse(await readFile(join(buildFolder, "knowledge.json"), "utf8")) as Knowledge;
  const bytes = await readFile(join(buildFolder, "index.bin"));
  const index = readIndexFile(new Uint8Array(bytes).buffer);
  return { knowledge, index, vectors: await openGraph(index, join(buildFolder, "index.hnsw")) };
}

/** The graph where the build made one and the module is there to read it. */
async function openGraph(index: RetrievalIndex, graphFile: string): Promise<VectorIndex | undefined> {
  const hnswlib = existsSync(graphFile) ? await loadHnswlib() : undefined;
  return hnswlib && openHnswIndex(hnswlib, graphFile, index.passageVectors.dimensions);
}
