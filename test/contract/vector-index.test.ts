import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "vitest";
import { createExactScan } from "#src/platform/adapters/exact-scan/create-exact-scan.ts";
import { loadHnswlib, openHnswIndex, writeHnswIndex } from "#src/platform/adapters/hnswlib/hnswlib-index.ts";
import { quantiseRows } from "#src/turn/retrieval/quantise.ts";
import { describeVectorIndex } from "./vector-index.ts";

describeVectorIndex("exact scan", (vectors) => Promise.resolve(createExactScan(quantiseRows(vectors))));

const hnswlib = await loadHnswlib();

// The native module is optional: where it cannot be installed nothing uses it, and there is nothing to test.
describe.skipIf(hnswlib === undefined)("with the native module", () => {
  describeVectorIndex("hnswlib", async (vectors) => {
    if (hnswlib === undefined) throw new Error("skipped");
    const file = join(await mkdtemp(join(tmpdir(), "luodi-")), "graph");
    writeHnswIndex(hnswlib, vectors, file);
    return openHnswIndex(hnswlib, file, vectors[0]?.length ?? 0);
  });
});
