import fc from "fast-check";
import { describe, it } from "vitest";
import { TEXT_SIGNALS, textSignals, type TextEvidence } from "#src/turn/confidence/text-signals.ts";
import type { LexicalHit } from "#src/turn/retrieval/second-look.ts";

const hit: LexicalHit = {
  row: 0,
  score: 4,
  coverage: 0.5,
  sentenceCoverage: 0.4,
  titleCoverage: 0.5,
  sentenceMatch: 0.2,
  nameCoverage: 0.6,
  wordCoverage: 0.3,
};
const first = { hit, text: "The fee is 400 yuan.", hasOwnTitle: true };

function other(change: Partial<LexicalHit>, isOfSameText = false) {
  return { hit: { ...hit, ...change }, isOfSameText };
}

const evidence: TextEvidence = {
  asked: "what is the fee",
  question: { mass: 8, terms: 3 },
  words: { latinWords: 3, wholeWords: ["fee", "refund"] },
  ownTitles: 0.5,
  first,
  others: [other({ score: 3, sentenceCoverage: 0.3 }), other({ score: 1, sentenceCoverage: 0.1 })],
};

function signal(name: (typeof TEXT_SIGNALS)[number], change: Partial<TextEvidence> = {}): number | undefined {
  return textSignals({ ...evidence, ...change })[TEXT_SIGNALS.indexOf(name)];
}

function withHit(change: Partial<LexicalHit>): Partial<TextEvidence> {
  return { first: { ...first, hit: { ...hit, ...change } } };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyHit = fc.record({
  row: fc.nat(),
  score: fc.double({ min: 0.001, max: 1000, noNaN: true }),
  coverage: share,
  sentenceCoverage: share,
  titleCoverage: share,
  sentenceMatch: share,
  nameCoverage: share,
  wordCoverage: share,
});
const anyEvidence = fc.record({
  asked: fc.string({ unit: "grapheme" }),
  question: fc.record({
    mass: fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 500, noNaN: true })),
    terms: fc.nat(200),
  }),
  words: fc.record({
    latinWords: fc.nat(200),
    wholeWords: fc.array(fc.string({ minLength: 1 })),
  }),
  ownTitles: share,
  first: fc.option(fc.record({ hit: anyHit, text: fc.string(), hasOwnTitle: fc.boolean() }), { nil: undefined }),
  others: fc.array(fc.record({ hit: anyHit, isOfSameText: fc.boolean() }), { maxLength: 9 }),
});

describe("textSignals", () => {
  it.for([
    { name: "score-per-mass", value: Math.log(0.55) },
    { name: "score-of-length", value: 0.5 * Math.log(9) },
    { name: "latin-words", value: Math.log(4) },
    { name: "name-coverage", value: 0.6 },
    { name: "word-coverage", value: 0.3 },
    { name: "whole-words", value: 0.5 },
    { name: "margin", value: 1 / 8 },
    { name: "sentence-lead", value: 0.1 },
    { name: "crowd", value: 0.1 },
    { name: "crowd-margin", value: 0.1 / 8 },
    { name: "own-title-coverage", value: 0.0625 },
    { name: "own-title", value: 1 },
    { name: "asks-for-figure", value: 0 },
    { name: "lacks-figure", value: 0 },
    { name: "form-margin", value: 0 },
  ] as const)("reads $name as $value", ({ name, value }, { expect }) => {
    expect(signal(name)).toBeCloseTo(value);
  });

  it.for([
    { name: "score-per-mass", better: withHit({ score: 6 }) },
    { name: "score-of-length", better: withHit({ score: 6 }) },
    { name: "margin", better: withHit({ score: 6 }) },
    { name: "name-coverage", better: withHit({ nameCoverage: 1 }) },
    { name: "word-coverage", better: withHit({ wordCoverage: 0.5 }) },
    { name: "sentence-lead", better: withHit({ sentenceCoverage: 0.9 }) },
    { name: "whole-words", better: { first: { ...first, text: "The fee and its refund." } } },
    { name: "crowd-margin", better: withHit({ score: 5 }) },
    { name: "own-title-coverage", better: withHit({ titleCoverage: 1 }) },
    { name: "own-title-coverage", better: { ownTitles: 1 } },
    { name: "asks-for-figure", better: { asked: "how much is the fee" } },
    { name: "lacks-figure", better: { asked: "how much is the fee", first: { ...first, text: "There is a fee." } } },
    { name: "form-margin", better: { asked: "Is there a fee?", first: { ...first, text: "Yes, 400 yuan." } } },
  ] as const)("grows in $name as the evidence does", ({ name, better }, { expect }) => {
    expect(signal(name, better)).toBeGreaterThan(signal(name) ?? Infinity);
  });

  it("counts a passage of the same text for the margin, and not for the lead of the best sentence", ({ expect }) => {
    const others = [other({ score: 4, sentenceCoverage: 0.4 }, true)];

    expect(signal("margin", { others })).toBe(0);
    expect(signal("sentence-lead", { others })).toBeCloseTo(0.4);
  });

  it("has no margin when another passage is better by words alone", ({ expect }) => {
    expect(signal("margin", { others: [other({ score: 9 })] })).toBe(0);
  });

  it("does not look at a title that others have too", ({ expect }) => {
    const shared = { first: { ...first, hasOwnTitle: false } };

    expect(signal("own-title", shared)).toBe(0);
    expect(signal("own-title-coverage", shared)).toBe(0);
  });

  it("gives a finite number for every name, whatever was found", ({ expect }) => {
    fc.assert(
      fc.property(anyEvidence, (any) => {
        const signals = textSignals(any);

        expect(signals).toHaveLength(TEXT_SIGNALS.length);
        expect(signals.every(Number.isFinite)).toBe(true);
        for (const name of ["name-coverage", "word-coverage", "whole-words", "crowd", "own-title-coverage"] as const) {
          const value = signals[TEXT_SIGNALS.indexOf(name)];

          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
