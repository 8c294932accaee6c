import { describe, it } from "vitest";
import {
  crossValidate,
  fitGuideModel,
  probabilities,
  type CalibrationExample,
} from "#src/commands/questions/fit-models.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import { GUIDE_SIGNALS } from "#src/turn/confidence/guide-signals.ts";
import { TEXT_SIGNALS } from "#src/turn/confidence/text-signals.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import type { LogisticModel } from "#src/turn/confidence/logistic.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";
import { makeRetrieval } from "#test/support/retrieval.ts";

function retrieved(share: number): Retrieval {
  const lexical = {
    row: 0,
    score: 8 * share,
    coverage: share,
    sentenceCoverage: share,
    titleCoverage: share,
    sentenceMatch: share,
    nameCoverage: 1,
    wordCoverage: share,
  };
  return makeRetrieval([{ passage: makePassage(), score: share, similarity: share, nation: 0, lexical }], {
    question: { mass: 8, terms: 3 },
  });
}

function example(at: number, refs: readonly string[]): CalibrationExample {
  const share = ((at * 7) % 40) / 40;
  // Right from one half on, but for a few: no single example decides what is learned.
  const right = share >= 0.5 !== (at % 13 === 0);
  const retrieval = retrieved(share);
  return {
    labelled: { id: `q-${at}`, language: "en", text: `Question ${at}`, expect: "answer", refs, part: "fit" },
    question: makeQuestion(),
    retrieval,
    right,
  };
}

/** A text model that looks at the words covered alone. */
const text: LogisticModel = {
  signals: TEXT_SIGNALS,
  means: TEXT_SIGNALS.map(() => 0),
  spreads: TEXT_SIGNALS.map(() => 1),
  weights: TEXT_SIGNALS.map((name) => (name === "word-coverage" ? 4 : 0)),
  bias: -2,
};

/** Forty questions, two to a matter. */
const examples = Array.from({ length: 40 }, (_, at) => example(at, [`D-JM-${Math.floor(at / 2)}`]));

function withFlipped(all: readonly CalibrationExample[], at: number): readonly CalibrationExample[] {
  return all.map((one, place) => (place === at ? { ...one, right: !one.right } : one));
}

/** Places whose probability changes when the label of one example does. */
function movedBy(all: readonly CalibrationExample[], flipped: number): readonly number[] {
  const [before, after] = [crossValidate(text, all), crossValidate(text, withFlipped(all, flipped))];
  return before.flatMap((probability, at) => (probability === after[at] ? [] : [at]));
}

describe("fitGuideModel", () => {
  it("weighs every signal, that of the text model among them", ({ expect }) => {
    const guide = fitGuideModel(text, examples);

    expect(guide.signals).toEqual(GUIDE_SIGNALS);
    expect(guide.weights[GUIDE_SIGNALS.indexOf("text")]).toBeGreaterThan(0);
  });
});

describe("crossValidate", () => {
  it("gives each example its own probability, in order", ({ expect }) => {
    const probabilities = crossValidate(text, examples);
    const coverageAt = (at: number) => examples[at]?.retrieval.candidates[0]?.similarity;

    expect(probabilities).toHaveLength(examples.length);
    expect(coverageAt(probabilities.indexOf(Math.max(...probabilities)))).toBeGreaterThan(0.85);
    expect(coverageAt(probabilities.indexOf(Math.min(...probabilities)))).toBeLessThan(0.15);
    expect(probabilities.every((probability) => probability > 0 && probability < 1)).toBe(true);
  });

  it.for([0, 1, 16, 39])("gives no say in it to example %d itself, nor to another of its matter", (at, { expect }) => {
    const moved = movedBy(examples, at);

    expect(moved).not.toContain(at);
    expect(moved).not.toContain(at % 2 === 0 ? at + 1 : at - 1);
  });

  it("takes matters that share a fact for one", ({ expect }) => {
    const shared = examples.map((_, at) => example(at, at < 2 ? ["D-JM-0", "D-JM-9"] : [`D-JM-${Math.floor(at / 2)}`]));
    const moved = movedBy(shared, 0);

    expect(moved.length).toBeGreaterThan(examples.length / 2);
    for (const sibling of [0, 1, 18, 19]) expect(moved).not.toContain(sibling);
  });

  it("is certain of the heading itself, as the road is", ({ expect }) => {
    const heading = makeQuestion({ text: "Heading duration?" as RedactedText });
    const all = examples.map((one, at) => (at === 4 ? { ...one, question: heading } : one));

    expect(crossValidate(text, all)[4]).toBe(1);
    expect(probabilities({ text, guide: fitGuideModel(text, all) }, all)[4]).toBe(1);
    expect(crossValidate(text, examples)[4]).toBeLessThan(1);
  });

  it("learns from most of the other matters", ({ expect }) => {
    expect(movedBy(examples, 5).length).toBeGreaterThan(examples.length / 2);
  });

  it("takes a question without facts for a matter of its own", ({ expect }) => {
    const bare = examples.map((_, at) => example(at, []));
    const moved = movedBy(bare, 5);

    expect(moved).not.toContain(5);
    expect(moved.length).toBeGreaterThan(bare.length / 2);
  });

  it("gives the same for the same examples", ({ expect }) => {
    expect(crossValidate(text, examples)).toEqual(crossValidate(text, examples));
  });
});
