import { describe, it } from "vitest";
import { openCorpus, rankPassages } from "#src/commands/rank/rank-passages.ts";

function rank(question: string, passages: readonly (readonly [title: string, text: string])[]) {
  return rankPassages(openCorpus(passages.map(([title, text]) => ({ title, text }))), question);
}

const deposit = [
  ["Leases", "The deposit refund is due."],
  ["Leases", "A deposit is paid when tenants move in."],
  ["Customs", "Customs may ask importers for some deposit as well."],
] as const;

describe("rankPassages", () => {
  it("takes passages of one title for parts of the same text", ({ expect }) => {
    const { hits, evidence } = rank("deposit refund", deposit);

    expect(hits.map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(evidence.first).toEqual({ hit: hits[0], text: deposit[0][1], hasOwnTitle: false });
    expect(evidence.others).toEqual([
      { hit: hits[1], isOfSameText: true },
      { hit: hits[2], isOfSameText: false },
    ]);
  });

  it("brings in what belongs to the same text as the first", ({ expect }) => {
    const { hits } = rank("deposit refund", [
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
  });

  it("knows a title that only one passage has", ({ expect }) => {
    const { evidence } = rank("customs importers", deposit);

    expect(evidence.first?.hasOwnTitle).toBe(true);
    expect(evidence.ownTitles).toBeCloseTo(1 / 3);
  });

  it("takes passages without a title for texts of their own, none with its own title", ({ expect }) => {
    const { evidence } = rank("deposit refund", [
      ["", deposit[0][1]],
      ["", deposit[1][1]],
    ]);

    expect(evidence.first?.hasOwnTitle).toBe(false);
    expect(evidence.ownTitles).toBe(0);
    expect(evidence.others.map(({ isOfSameText }) => isOfSameText)).toEqual([false]);
    expect(rank("deposit refund", [["", deposit[0][1]]]).evidence.first?.hasOwnTitle).toBe(false);
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
    expect(evidence).toMatchObject({ first: undefined, others: [], question: { terms: 1 } });
  });
});
