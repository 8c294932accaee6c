import { describe, it } from "vitest";
import { TEXT_SIGNALS, textSignals, type TextEvidence } from "#src/turn/confidence/text-signals.ts";

const first = {
  row: 0,
  score: 4,
  coverage: 0.5,
  sentenceCoverage: 0.4,
  titleCoverage: 0.3,
  sentenceMatch: 0.2,
  nameCoverage: 0.6,
};
const evidence: TextEvidence = { first, rivalScore: 3, question: { mass: 8, terms: 3, unknownShare: 0.25 } };

function signal(name: (typeof TEXT_SIGNALS)[number], change: Partial<TextEvidence> = {}): number | undefined {
  return textSignals({ ...evidence, ...change })[TEXT_SIGNALS.indexOf(name)];
}

describe("textSignals", () => {
  it.for([
    { name: "score-per-mass", value: 0.5 },
    { name: "margin", value: 0.25 },
    { name: "coverage", value: 0.5 },
    { name: "sentence-coverage", value: 0.4 },
    { name: "name-coverage", value: 0.6 },
    { name: "unknown-share", value: 0.25 },
  ] as const)("reads $name as $value", ({ name, value }, { expect }) => {
    expect(signal(name)).toBe(value);
  });

  it.for([
    { name: "score-per-mass", better: { first: { ...first, score: 6 } } },
    { name: "margin", better: { rivalScore: 1 } },
    { name: "coverage", better: { first: { ...first, coverage: 0.9 } } },
    { name: "sentence-coverage", better: { first: { ...first, sentenceCoverage: 0.9 } } },
    { name: "name-coverage", better: { first: { ...first, nameCoverage: 1 } } },
  ] as const)("grows in $name as the evidence does", ({ name, better }, { expect }) => {
    expect(signal(name, better)).toBeGreaterThan(signal(name) ?? Infinity);
  });

  it.for([
    { rivalScore: 0, margin: 1, what: "there is no rival" },
    { rivalScore: 4, margin: 0, what: "the rival is as good" },
    { rivalScore: 9, margin: 0, what: "the rival is better by words alone" },
  ])("has a margin of $margin when $what", ({ rivalScore, margin }, { expect }) => {
    expect(signal("margin", { rivalScore })).toBe(margin);
  });

  it("has no evidence when nothing was found, and still says how much was unknown", ({ expect }) => {
    const nothing = textSignals({ first: undefined, rivalScore: 0, question: { mass: 8, terms: 2, unknownShare: 1 } });

    expect(nothing).toEqual([0, 0, 0, 0, 0, 1]);
  });

  it("stays finite for a text without a term", ({ expect }) => {
    const nothing = textSignals({ first: undefined, rivalScore: 0, question: { mass: 0, terms: 0, unknownShare: 0 } });

    expect(nothing).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
