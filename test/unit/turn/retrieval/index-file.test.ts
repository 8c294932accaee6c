import { describe, it } from "vitest";
import { readIndexFile, writeIndexFile, type RetrievalIndex } from "#src/turn/retrieval/index-file.ts";
import { buildLexicalIndex } from "#src/turn/retrieval/lexical-index.ts";
import { quantiseRows } from "#src/turn/retrieval/quantise.ts";
import { trainLatentSpace } from "#src/turn/retrieval/train-latent-space.ts";
import { smallCorpus } from "#test/support/small-corpus.ts";

const index: RetrievalIndex = {
  version: "v1",
  lexical: buildLexicalIndex(smallCorpus.map(({ ja, ko }) => ({ title: ja, body: ko, asked: [] }))),
  latent: trainLatentSpace({ texts: smallCorpus, findConcepts: () => [], dimensions: 3 }),
  passageVectors: quantiseRows([Float32Array.of(1, 0, 0), Float32Array.of(0, 0.6, 0.8)]),
  passageNations: [["Japan", "Korea"], []],
  passageDistricts: [[], ["jimo"]],
};

describe("the index file", () => {
  it("reads back exactly what was written", ({ expect }) => {
    const file = writeIndexFile(index);

    expect(readIndexFile(file.buffer as ArrayBuffer)).toEqual(index);
  });

  it("is the same bytes for the same index", ({ expect }) => {
    expect(writeIndexFile(index)).toEqual(writeIndexFile(index));
  });

  it("refuses passages that are not of its latent space", ({ expect }) => {
    const passageVectors = quantiseRows([Float32Array.of(1, 0)]);

    expect(() => writeIndexFile({ ...index, passageVectors })).toThrow("passages of 2 dimensions in a space of 3");
  });

  it("refuses bytes of another format", ({ expect }) => {
    const header = new TextEncoder().encode('{"format":"other"}');
    const file = new Uint8Array(4 + header.length);
    new DataView(file.buffer).setUint32(0, header.length, true);
    file.set(header, 4);

    expect(() => readIndexFile(file.buffer)).toThrow("not a luodi-index-6 file: other");
  });
});
