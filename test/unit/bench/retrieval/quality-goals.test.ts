import { describe, it } from "vitest";
import type { QualityFigures } from "#bench/retrieval/figures/quality-figures.ts";
import { qualityGoals } from "#bench/retrieval/goals/quality-goals.ts";
import type { SetMeasured } from "#bench/retrieval/measure-quality.ts";

const poor: QualityFigures = {
  recallAt1: 0.6,
  recallAt5: 0.7,
  mrr: 0.65,
  ndcg: 0.7,
  aurocAnswerable: 0.8,
  aurocRight: 0.8,
  aurc: 0.4,
  aurcOracle: 0.1,
  coverageAt5: 0.1,
  coverageAt10: 0.2,
  coverageAt10Oracle: 0.67,
};
const good: QualityFigures = {
  ...poor,
  recallAt1: 0.75,
  ndcg: 0.8,
  aurocAnswerable: 0.96,
  aurc: 0.25,
  coverageAt10: 0.3,
};
const cost = { indexMs: 1, queryP50Ms: 1, queryP95Ms: 1, memoryMb: 1 };

function measured(
  name: string,
  figures: Readonly<Record<string, QualityFigures>>,
  changes: object = {},
  unseen?: QualityFigures,
): SetMeasured {
  const set = {
    name,
    language: "en",
    questionLanguage: "en",
    weakRelevance: false,
    passagesFile: "",
    passages: [],
    questions: [],
    passagesHash: "",
    questionsHash: "",
    ...changes,
  };
  const systems = Object.entries(figures).map(([system, quality]) => ({ name: system, quality, cost }));
  return { set, systems, learned: { kind: "nothing" }, unseen };
}

function verdicts(sets: readonly SetMeasured[]): Readonly<Record<string, boolean>> {
  return Object.fromEntries(qualityGoals(sets).map(({ what, met }) => [what, met]));
}

describe("qualityGoals", () => {
  it("are met by figures that are better by as much as is wanted", ({ expect }) => {
    const met = verdicts([measured("en", { luodi: good, peer: poor })]);

    expect(Object.values(met)).not.toContain(false);
    expect(Object.keys(met)).toEqual([
      "best Recall@1",
      "best nDCG@10",
      "share of the best peer's errors removed, Recall@1",
      "share of the best peer's errors removed, nDCG@10",
      "AUROC answerable",
      "AURC above the oracle's",
      "coverage at 10 % risk",
    ]);
  });

  it("hold each figure against the peer that is best at it", ({ expect }) => {
    const peers = { one: { ...poor, recallAt1: 0.8 }, two: { ...poor, coverageAt10: 0.28 } };

    expect(verdicts([measured("en", { luodi: good, ...peers })])).toMatchObject({
      "best Recall@1": false,
      "best nDCG@10": true,
      "coverage at 10 % risk": false,
    });
  });

  it("say how much coverage a perfect order of the same first passages reaches", ({ expect }) => {
    const beyond = { luodi: { ...good, coverageAt10Oracle: 0.31 }, peer: { ...poor, coverageAt10: 0.29 } };
    const coverage = qualityGoals([measured("zh", beyond)]).find(({ what }) => what === "coverage at 10 % risk");

    expect(coverage).toMatchObject({ met: false, wanted: "≥ 0.319 (1.1 × peer; a perfect order reaches 0.310)" });
  });

  it("take the mean of the errors removed over the sets", ({ expect }) => {
    const same = measured("zh", { luodi: poor, peer: poor });
    const better = measured("en", { luodi: good, peer: poor });
    const removed = "share of the best peer's errors removed, nDCG@10";

    expect(verdicts([same, better])).toMatchObject({ [removed]: false });
    expect(qualityGoals([same, better]).find(({ what }) => what === removed)?.reached).toBe("0.167");
  });

  it("ask only who is best where question and passage differ in language", ({ expect }) => {
    const cross = measured("cross-en-zh", { luodi: good, peer: poor }, { language: "zh" });

    expect(Object.keys(verdicts([cross]))).toEqual(["best Recall@1", "best nDCG@10"]);
  });

  it("ask only for a better AUROC, not an equal one, where relevance is weak", ({ expect }) => {
    const weak = (peer: QualityFigures) => measured("nomiracl-ja", { luodi: good, peer }, { weakRelevance: true });

    expect(verdicts([weak(poor)])).toEqual({ "AUROC answerable": true });
    expect(verdicts([weak(good)])).toEqual({ "AUROC answerable": false });
  });

  it("check confidence, and nothing else, also as it is without the set", ({ expect }) => {
    const unseen = { ...good, recallAt1: 0, aurocAnswerable: 0.94 };
    const goals = qualityGoals([measured("en", { luodi: good, peer: poor }, {}, unseen)]);

    expect(goals.flatMap(({ what, met, unseen: without }) => (without ? [[what, met, without.met]] : []))).toEqual([
      ["AUROC answerable", true, false],
      ["AURC above the oracle's", true, true],
      ["coverage at 10 % risk", true, true],
    ]);
  });

  it("are none without Luodi, or without anyone to compare it with", ({ expect }) => {
    expect(qualityGoals([measured("en", { luodi: good })])).toEqual([]);
    expect(qualityGoals([measured("en", { peer: good })])).toEqual([]);
  });
});
