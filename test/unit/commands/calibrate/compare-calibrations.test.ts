import { describe, it } from "vitest";
import { compareCalibrations, type Judgement, type RiskPromise } from "#src/commands/calibrate/compare-calibrations.ts";
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
  return { version: "v", promise: { risk, isShown: true, stricter: [] }, runs };
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
    expect(compareCalibrations(wrong, { ...wrong, promise: { ...wrong.promise, risk: 0.1 } }).objections).toEqual([]);
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

  describe("lets one answer less", () => {
    const ofThose = (count: number, promise: RiskPromise): Judgement => ({
      ...judgement((matter) => (matter < count ? answered(0.95) : { ...answered(0.95), verdict: "false-refusal" })),
      promise,
    });
    const own = (scope: string, risk: number, kept = {}) => ({ scope, risk, isShown: true, isPooled: false, ...kept });
    const promise = (risk: number, ...stricter: RiskPromise["stricter"]): RiskPromise => ({
      risk,
      isShown: true,
      stricter,
    });
    const unshown = (risk: number): RiskPromise => ({ ...promise(risk), isShown: false });
    const objectionsOf = (offered: RiskPromise, inUse: RiskPromise): readonly string[] =>
      compareCalibrations(ofThose(40, inUse), ofThose(10, offered)).objections;

    it.for([
      { why: "a smaller risk over all", offered: promise(0.04), inUse: promise(0.05) },
      { why: "the risk in a language too", offered: promise(0.05, own("ja", 0.05)), inUse: promise(0.05) },
      { why: "less in it", offered: promise(0.05, own("ja", 0.02)), inUse: promise(0.05, own("ja", 0.05)) },
      {
        why: "less over all, the same in it",
        offered: promise(0.04, own("ja", 0.05)),
        inUse: promise(0.05, own("ja", 0.05)),
      },
      { why: "what was not shown before", offered: promise(0.05), inUse: unshown(0.05) },
    ])("that promises $why", ({ offered, inUse }, { expect }) => {
      expect(objectionsOf(offered, inUse)).toEqual([]);
    });

    it.for([
      { why: "promises the same", offered: promise(0.05, own("ja", 0.05)), inUse: promise(0.05, own("ja", 0.05)) },
      { why: "promises a language no longer", offered: promise(0.05), inUse: promise(0.05, own("ja", 0.05)) },
      { why: "adds a language for more risk over all", offered: promise(0.1, own("ja", 0.05)), inUse: promise(0.05) },
      {
        why: "has one language for another",
        offered: promise(0.05, own("zh", 0.05)),
        inUse: promise(0.05, own("ja", 0.05)),
      },
      { why: "allows a language more than all", offered: promise(0.05, own("ja", 0.1)), inUse: promise(0.05) },
      { why: "does not show its smaller risk", offered: unshown(0.04), inUse: promise(0.05) },
      {
        why: "does not show a language's",
        offered: promise(0.05, own("ja", 0.02, { isShown: false })),
        inUse: promise(0.05),
      },
      {
        why: "shows a language's on all",
        offered: promise(0.05, own("ja", 0.02, { isPooled: true })),
        inUse: promise(0.05),
      },
    ])("but not one that $why", ({ offered, inUse }, { expect }) => {
      expect(objectionsOf(offered, inUse)).toEqual([expect.stringContaining("answers fewer")]);
    });
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
