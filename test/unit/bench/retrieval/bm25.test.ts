import fc from "fast-check";
import { describe, it } from "vitest";
import { buildBm25Index } from "#bench/retrieval/reference/bm25-index.ts";
import { createBm25Search, idfCoverage } from "#bench/retrieval/reference/search-bm25.ts";

const someTerms = fc.array(fc.constantFrom(..."abcdefgh"), { minLength: 1, maxLength: 12 });

/** BM25 as the formula says it, passage by passage. */
function scoreOf(passages: readonly (readonly string[])[], terms: readonly string[], row: number): number {
  const average = passages.reduce((sum, passage) => sum + passage.length, 0) / passages.length;
  return terms.reduce((score, term) => {
    const holding = passages.filter((passage) => passage.includes(term)).length;
    const count = passages[row]?.filter((one) => one === term).length ?? 0;
    const idf = Math.log(1 + (passages.length - holding + 0.5) / (holding + 0.5));
    return score + (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * (passages[row]?.length ?? 0)) / average));
  }, 0);
}

describe("the reference BM25", () => {
  it("scores as its formula does, best first, question after question", ({ expect }) => {
    fc.assert(
      fc.property(fc.array(someTerms, { minLength: 1, maxLength: 20 }), fc.array(someTerms), (passages, questions) => {
        const search = createBm25Search(buildBm25Index(passages), 5);
        for (const question of questions) {
          const terms = [...new Set(question)];
          const wanted = passages
            .map((_, row) => scoreOf(passages, terms, row))
            .filter((score) => score > 0)
            .sort((a, b) => b - a)
            .slice(0, 5);
          const hits = search(terms);

          expect(hits).toHaveLength(wanted.length);
          for (const [at, { row, score }] of hits.entries()) {
            expect(score).toBeCloseTo(wanted[at] ?? Number.NaN, 9);
            expect(score).toBeCloseTo(scoreOf(passages, terms, row), 9);
          }
        }
      }),
    );
  });

  it("covers a question by the idf of the terms a passage holds", ({ expect }) => {
    const index = buildBm25Index([["a", "b"], ["a"]]);
    const [common, rare, unknown] = [Math.log(1 + 0.5 / 2.5), Math.log(1 + 1.5 / 1.5), Math.log(1 + 2.5 / 0.5)];

    expect(idfCoverage(index, ["a", "b"], 0)).toBe(1);
    expect(idfCoverage(index, ["a", "b"], 1)).toBeCloseTo(common / (common + rare));
    expect(idfCoverage(index, ["a", "z"], 0)).toBeCloseTo(common / (common + unknown));
    expect(idfCoverage(index, [], 0)).toBe(0);
  });
});
