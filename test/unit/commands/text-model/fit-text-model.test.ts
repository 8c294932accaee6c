import { describe, it } from "vitest";
import { fitTextModel } from "#src/commands/text-model/fit-text-model.ts";
import { textFigures, waysToJudge } from "#src/commands/text-model/judge-text-model.ts";
import type { QuestionSet } from "#src/commands/text-model/read-set.ts";
import { textExamples, type ExampleSet } from "#src/commands/text-model/text-examples.ts";
import { logOdds, sigmoid } from "#src/turn/confidence/logistic.ts";
import { TEXT_SIGNALS } from "#src/turn/confidence/text-signals.ts";

const MATTERS = "harbour customs visa lease patent audit tax payroll export import bonded freight".split(" ");
const ASKED = "fee deadline form office".split(" ");

/** Every second matter has a passage; the questions ask of all. */
const tiny: QuestionSet = {
  passages: MATTERS.filter((_, at) => at % 2 === 0).map((matter) => ({
    id: matter,
    title: matter,
    text: `The ${matter} fee, deadline, form and office are told here. ${matter} matters are handled daily.`,
  })),
  questions: MATTERS.flatMap((matter, at) =>
    ASKED.map((what) => ({
      id: `${matter}-${what}`,
      text: `what is the ${what} for ${matter}`,
      relevant: at % 2 === 0 ? [matter] : [],
    })),
  ),
  passagesHash: "",
  questionsHash: "",
};
const set: ExampleSet = { name: "tiny", weight: 1, isExact: true, examples: textExamples(tiny) };

describe("textExamples", () => {
  it("says of each question whether it has an answer, and whether the first passage is one", ({ expect }) => {
    expect(set.examples).toHaveLength(tiny.questions.length);
    expect(set.examples.map(({ isAnswerable }) => isAnswerable)).toEqual(
      tiny.questions.map(({ relevant }) => relevant.length > 0),
    );
    expect(set.examples.every(({ isAnswerable, firstIsRight }) => isAnswerable === firstIsRight)).toBe(true);
  });
});

describe("fitTextModel", () => {
  it("weighs every signal and tells what has an answer from what has none", ({ expect }) => {
    const model = fitTextModel([set]);
    const probabilities = set.examples.map(({ signals }) => sigmoid(logOdds(model, signals)));

    expect(model.signals).toEqual(TEXT_SIGNALS);
    expect(textFigures(set, probabilities)).toMatchObject({ aurocAnswerable: 1, coverageAt10: expect.closeTo(0.5, 1) });
  });

  it("gives the same model for the same questions", ({ expect }) => {
    expect(fitTextModel([{ ...set, examples: textExamples(tiny) }])).toEqual(fitTextModel([set]));
  });

  it("gives a set of weight 0 no say", ({ expect }) => {
    const reversed = set.examples.map((example) => ({ ...example, isAnswerable: !example.isAnswerable }));

    expect(fitTextModel([set, { name: "ko", weight: 0, isExact: true, examples: reversed }])).toEqual(
      fitTextModel([set]),
    );
  });

  it("weighs a signal less for the set that it gives away", ({ expect }) => {
    const words = TEXT_SIGNALS.indexOf("latin-words");
    const hard = set.examples.map((example) => ({
      ...example,
      signals: example.signals.map((signal, at) => (at === words ? signal + 1 : signal)),
      isAnswerable: false,
    }));
    const weigh = (...parts: ExampleSet["examples"][]): number => {
      const sets = parts.map((examples, at) => ({ name: `${at}`, weight: 1, isExact: false, examples }));
      return Math.abs(fitTextModel(sets).weights[words] ?? 0);
    };
    const mixed = [...set.examples, ...hard];

    expect(weigh(set.examples, hard)).toBeLessThan(weigh(mixed, mixed) * 0.9);
  });

  it("counts a set as a whole, however many questions it has", ({ expect }) => {
    const once = fitTextModel([set]);
    const twice = fitTextModel([{ ...set, examples: [...set.examples, ...set.examples] }]);

    expect(twice.bias).toBeCloseTo(once.bias, 6);
  });
});

describe("waysToJudge", () => {
  it("judges a set by models that saw ever more of it", ({ expect }) => {
    const other = { ...set, name: "other" };
    const figures = Object.entries(waysToJudge([set, other])).map(([way, confidences]) => {
      return [way, textFigures(set, confidences(set)).aurocAnswerable];
    });

    expect(figures).toEqual([
      ["other sets", 1],
      ["other questions", 1],
      ["fitted", 1],
    ]);
  });
});
