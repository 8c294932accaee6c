import { mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { loadHnswlib, writeHnswIndex } from "#src/platform/adapters/hnswlib/hnswlib-index.ts";
import { readIndexFile } from "#src/turn/retrieval/index-file.ts";
import { rowValues } from "#src/turn/retrieval/quantise.ts";
import { BUILD_FILES } from "./build-files.ts";

/** Adds the graph of the passages' vectors to a build, written aside and renamed like the build itself. */
export async function addGraph(folder: string, report: (line: string) => void): Promise<void> {
  const hnswlib = await loadHnswlib();
  if (hnswlib === undefined) {
    report("hnswlib-node is not installed: no graph; the exact scan serves");
    return;
  }
  const bytes = await readFile(join(folder, BUILD_FILES.index));
  const { passageVectors } = readIndexFile(new Uint8Array(bytes).buffer);
  const vectors = Array.from(passageVectors.scales, (_, row) => rowValues(passageVectors, row));
  const aside = await mkdtemp(`${folder}.`);
  try {
    writeHnswIndex(hnswlib, vectors, join(aside, BUILD_FILES.graph));
    await rename(join(aside, BUILD_FILES.graph), join(folder, BUILD_FILES.graph));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  report(`graph: ${vectors.length} vectors`);
}
