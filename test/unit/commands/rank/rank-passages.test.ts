import { describe, it } from "vitest";
import { rankPassages } from "#src/commands/rank/rank-passages.ts";
import { buildLexicalIndex } from "#src/turn/retrieval/lexical-index.ts";

function rank(question: string, passages: readonly (readonly [title: string, body: string])[]) {
  const documents = passages.map(([title, body]) => ({ title, body, asked: [] }));
  return rankPassages({ index: buildLexicalIndex(documents), titles: documents.map(({ title }) => title) }, question);
}

const deposit = [
  ["Leases", "The deposit refund is due."],
  ["Leases", "A deposit is paid when tenants move in."],
  ["Customs", "Customs may ask importers for some deposit as well."],
] as const;

describe("rankPassages", () => {
  it("takes the best passage of another title for the rival, not the next part of the same text", ({ expect }) => {
    const { hits, evidence } = rank("deposit refund", deposit);

    expect(hits.map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(evidence.first).toBe(hits[0]);
    expect(evidence.rivalScore).toBe(hits[2]?.score);
  });

  it("brings in what belongs to the same text as the first", ({ expect }) => {
    const { hits, evidence } = rank("deposit refund", [
      ["Leases", "The deposit refund is due when tenants leave."],
      [
        "Customs",
        "A deposit may be asked of importers as well, and a bond of carriers who store goods in a warehouse.",
      ],
      [
        "Leases",
        "A deposit is paid by tenants, by those who take over a lease and by those who extend it for years to come.",
      ],
    ]);

    expect(hits.map(({ row }) => row)).toEqual([0, 2, 1]);
    expect(evidence.rivalScore).toBe(hits[2]?.score);
  });

  it("has no rival when all passages are of one title", ({ expect }) => {
    expect(rank("deposit refund", deposit.slice(0, 2)).evidence.rivalScore).toBe(0);
  });

  it("takes passages without a title for texts of their own", ({ expect }) => {
    const untitled = deposit.map(([, body]) => ["", body] as const);
    const { hits, evidence } = rank("deposit refund", untitled);

    expect(evidence.rivalScore).toBe(hits[1]?.score);
  });

  it("gives ten hits at most, best first", ({ expect }) => {
    const { hits } = rank(
      "deposit",
      Array.from({ length: 12 }, (_, at) => [`Title ${at}`, `Deposit ${"and more ".repeat(at)}`] as const),
    );
    const scores = hits.map(({ score }) => score);

    expect(hits).toHaveLength(10);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it("has no evidence but what is unknown for words no passage holds", ({ expect }) => {
    const { hits, evidence } = rank("xylophone", deposit);

    expect(hits).toEqual([]);
    expect(evidence).toMatchObject({ first: undefined, rivalScore: 0, question: { terms: 1, unknownShare: 1 } });
  });
});
