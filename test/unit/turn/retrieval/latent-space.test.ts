import { describe, it } from "vitest";
import { LANGUAGES } from "#src/language/language.ts";
import { createLatentEmbedder } from "#src/turn/retrieval/latent-embedder.ts";
import { trainLatentSpace } from "#src/turn/retrieval/train-latent-space.ts";
import { smallCorpus } from "#test/support/small-corpus.ts";

const findConcepts = () => [];
const space = trainLatentSpace({ texts: smallCorpus, findConcepts, dimensions: 16 });
const embedder = createLatentEmbedder(space, findConcepts);

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

describe("the latent space", () => {
  it("brings the same text in two languages closer than different texts in one", async ({ expect }) => {
    const vectors = await embedder.embed(smallCorpus.flatMap((text) => LANGUAGES.map((language) => text[language])));
    const at = (text: number, language: number) => vectors[text * LANGUAGES.length + language] ?? new Float32Array();
    for (const [text] of smallCorpus.entries()) {
      for (const [language] of LANGUAGES.entries()) {
        const translation = cosine(at(text, language), at(text, (language + 1) % LANGUAGES.length));
        const another = cosine(at(text, language), at((text + 1) % smallCorpus.length, language));

        expect(translation).toBeGreaterThan(another);
      }
    }
  });

  it("finds a text in another language by a few of its words", async ({ expect }) => {
    const [question, ...passages] = await embedder.embed(["취업허가 신청", ...smallCorpus.map(({ zh }) => zh)]);
    const similarities = passages.map((passage) => cosine(question ?? new Float32Array(), passage));

    expect(similarities.indexOf(Math.max(...similarities))).toBe(0);
  });

  it("gives unit vectors, and the zero vector for a text it knows nothing of", async ({ expect }) => {
    const [known, unknown] = await embedder.embed(["work permit", "xylophone"]);

    expect(Math.hypot(...(known ?? []))).toBeCloseTo(1);
    expect(Math.hypot(...(unknown ?? []))).toBe(0);
  });

  it("keeps no more dimensions than the texts span", ({ expect }) => {
    expect(space.vectors.dimensions).toBeLessThanOrEqual(smallCorpus.length);
  });
});
