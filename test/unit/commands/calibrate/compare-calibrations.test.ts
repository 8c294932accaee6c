import { describe, it } from "vitest";
import { compareCalibrations, type Judgement } from "#src/commands/calibrate/compare-calibrations.ts";
import type { Run } from "#src/commands/evaluate/figures.ts";
import type { Verdict } from "#src/commands/evaluate/judge-turn.ts";

interface Made {
  readonly verdict: Verdict;
  readonly confidence: number;
  readonly right: boolean;
}

/** Fifty matters in four languages each. @param make what becomes of a matter, by its number */
function judgement(make: (matter: number) => Made, risk = 0.05): Judgement {
  const runs = Array.from({ length: 200 }, (_, at): Run => {
    const matter = at % 50;
    const { verdict, confidence, right } = make(matter);
    const question = {
      id: `q-${at}`,
      language: "en",
      text: "",
      expect: "answer",
      refs: [`D-${matter}`],
      part: "report",
    } as const;
    return {
      question,
      outcome: "answered",
      verdict,
      answerable: true,
      judged: { confidence, right },
      firstIsRight: right,
    };
  });
  return { version: "v", promise: { risk, stricter: [] }, runs };
}

const answered = (confidence: number): Made => ({ verdict: "right", confidence, right: true });
const refused = (confidence: number): Made => ({ verdict: "false-refusal", confidence, right: false });

/** Half of the matters are answered, and those are the surest. */
const GOOD = judgement((matter) => (matter < 25 ? answered(0.95) : refused(0.2)));

describe("compareCalibrations", () => {
  it("has nothing against the calibration in use itself", ({ expect }) => {
    expect(compareCalibrations(GOOD, GOOD)).toMatchObject({
      aurc: { low: 0, high: 0 },
      coverage: { low: 0, high: 0 },
      objections: [],
    });
  });

  it("has nothing against one that answers more", ({ expect }) => {
    const more = judgement((matter) => (matter < 40 ? answered(0.95) : refused(0.2)));

    const { coverage, objections } = compareCalibrations(GOOD, more);

    expect(objections).toEqual([]);
    expect(coverage.low).toBeGreaterThan(0);
  });

  it("objects to more wrong answers than the risk allows", ({ expect }) => {
    const wrong = judgement((matter) =>
      matter < 3 ? { verdict: "wrong", confidence: 0.95, right: false } : matter < 40 ? answered(0.95) : refused(0.2),
    );

    expect(compareCalibrations(wrong, wrong).objections).toEqual([
      "12 of its 160 answers are wrong: more than a share of 0.05",
    ]);
    expect(compareCalibrations(wrong, { ...wrong, promise: { risk: 0.1, stricter: [] } }).objections).toEqual([]);
  });

  it("objects to one that answers nothing, also where the other does not either", ({ expect }) => {
    const nothing = judgement(() => refused(0.2));

    expect(compareCalibrations(nothing, nothing).objections).toEqual(["it answers none of the questions"]);
  });

  it("takes questions that share a fact for one matter, however their facts are listed", ({ expect }) => {
    const ofOneFact = (judged: Judgement): Judgement => ({
      ...judged,
      runs: judged.runs.map((run, at) => ({
        ...run,
        question: { ...run.question, refs: at % 2 === 0 ? ["D-1"] : [`D-${at}`, "D-1"] },
      })),
    });
    const more = judgement((matter) => (matter < 40 ? answered(0.95) : refused(0.2)));
    const { coverage } = compareCalibrations(ofOneFact(GOOD), ofOneFact(more));

    // Whatever is drawn is all there is.
    expect(coverage.low).toBeCloseTo(0.3);
    expect(coverage.high).toBeCloseTo(0.3);
  });

  it("objects to one that is surest where it is wrong", ({ expect }) => {
    const upsideDown = judgement((matter) => (matter < 25 ? answered(0.2) : refused(0.95)));

    expect(compareCalibrations(GOOD, upsideDown).objections).toEqual([expect.stringContaining("risk-coverage curve")]);
  });

  it("objects to one that answers less, unless the other one answers more by being wrong", ({ expect }) => {
    const less = judgement((matter) =>
      matter < 10 ? answered(0.95) : { ...answered(0.95), verdict: "false-refusal" },
    );
    const more = judgement((matter) =>
      matter < 40 ? answered(0.95) : { ...answered(0.95), verdict: "false-refusal" },
    );
    const tooOften = judgement((matter) => (matter < 40 ? { ...answered(0.95), verdict: "wrong" } : answered(0.95)));

    expect(compareCalibrations(more, less).objections).toEqual([expect.stringContaining("answers fewer")]);
    expect(compareCalibrations(tooOften, less).objections).toEqual([]);
  });

  it("lets one answer less that promises a language what the other one does not", ({ expect }) => {
    const less = judgement((matter) =>
      matter < 10 ? answered(0.95) : { ...answered(0.95), verdict: "false-refusal" },
    );
    const more = judgement((matter) =>
      matter < 40 ? answered(0.95) : { ...answered(0.95), verdict: "false-refusal" },
    );
    const promising = (one: Judgement, risk: number): Judgement => ({
      ...one,
      promise: { risk: 0.05, stricter: [{ scope: "ja", risk }] },
    });

    expect(compareCalibrations(more, promising(less, 0.05)).objections).toEqual([]);
    expect(compareCalibrations(promising(more, 0.05), promising(less, 0.02)).objections).toEqual([]);
    expect(compareCalibrations(promising(more, 0.05), promising(less, 0.05)).objections).toHaveLength(1);
    expect(compareCalibrations(promising(more, 0.05), less).objections).toHaveLength(1);
  });

  it("has nothing against a difference that could be chance", ({ expect }) => {
    const aLittleLess = judgement((matter) =>
      matter < 24 || matter === 30 ? answered(0.95) : { ...answered(0.2), verdict: "false-refusal" },
    );
    const other = judgement((matter) =>
      matter < 26 ? answered(0.95) : { ...answered(0.2), verdict: "false-refusal" },
    );

    expect(compareCalibrations(other, aLittleLess).objections).toEqual([]);
  });

  it("refuses to compare answers to different questions", ({ expect }) => {
    expect(() => compareCalibrations(GOOD, { ...GOOD, runs: GOOD.runs.slice(1) })).toThrow("not the same questions");
  });
});
