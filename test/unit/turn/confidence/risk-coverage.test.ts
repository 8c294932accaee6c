import fc from "fast-check";
import { describe, it } from "vitest";
import {
  areaUnderRiskCoverage,
  calibrationError,
  coverageAtRisk,
  riskCoverageCurve,
  type Judged,
} from "#src/turn/confidence/risk-coverage.ts";

const three: Judged[] = [
  { confidence: 0.9, right: true },
  { confidence: 0.5, right: false },
  { confidence: 0.1, right: true },
];

describe("riskCoverageCurve", () => {
  it("starts at the surest question and ends with all of them", ({ expect }) => {
    expect(riskCoverageCurve(three)).toEqual([
      { coverage: 1 / 3, risk: 0, confidence: 0.9 },
      { coverage: 2 / 3, risk: 1 / 2, confidence: 0.5 },
      { coverage: 1, risk: 1 / 3, confidence: 0.1 },
    ]);
  });

  it("takes questions of equal confidence together", ({ expect }) => {
    const curve = riskCoverageCurve([
      { confidence: 0.5, right: false },
      { confidence: 0.5, right: true },
    ]);

    expect(curve).toEqual([{ coverage: 1, risk: 0.5, confidence: 0.5 }]);
  });

  it("is empty for no questions", ({ expect }) => {
    expect(riskCoverageCurve([])).toEqual([]);
  });
});

describe("coverageAtRisk", () => {
  it.for([
    { risk: 0, coverage: 1 / 3 },
    { risk: 0.4, coverage: 1 },
  ])("is $coverage when $risk of the answers may be wrong", ({ risk, coverage }, { expect }) => {
    expect(coverageAtRisk(three, risk)).toBeCloseTo(coverage);
  });

  it("is nothing when even the surest answer is wrong", ({ expect }) => {
    expect(coverageAtRisk([{ confidence: 1, right: false }], 0.05)).toBe(0);
  });
});

describe("areaUnderRiskCoverage", () => {
  it("is the mean risk over all coverages", ({ expect }) => {
    expect(areaUnderRiskCoverage(three)).toBeCloseTo((0 + 1 / 2 + 1 / 3) / 3);
  });

  it("does not depend on the order of questions of equal confidence", ({ expect }) => {
    const tied = [true, false, false, true].map((right) => ({ confidence: 0.5, right }));

    expect(areaUnderRiskCoverage(tied)).toBeCloseTo(0.5);
    expect(areaUnderRiskCoverage(tied.toReversed())).toBeCloseTo(0.5);
  });

  it("never exceeds what the reverse order costs", ({ expect }) => {
    const judged = fc.array(
      fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(judged, (any) => {
        const perfect = any.map(({ right }) => ({ right, confidence: right ? 1 : 0 }));
        const worst = any.map(({ right }) => ({ right, confidence: right ? 0 : 1 }));
        const area = areaUnderRiskCoverage(any);

        expect(area).toBeGreaterThanOrEqual(areaUnderRiskCoverage(perfect) - 1e-12);
        expect(area).toBeLessThanOrEqual(areaUnderRiskCoverage(worst) + 1e-12);
      }),
    );
  });
});

describe("calibrationError", () => {
  it("is zero when the stated share is the observed one", ({ expect }) => {
    const honest = [true, true, true, false].map((right) => ({ confidence: 0.75, right }));

    expect(calibrationError(honest, 1)).toBeCloseTo(0);
  });

  it("looks at several groups, so that too sure here and too shy there do not cancel", ({ expect }) => {
    const mixed = [
      ...Array.from({ length: 10 }, () => ({ confidence: 0.9, right: false })),
      ...Array.from({ length: 40 }, () => ({ confidence: 0.1, right: true })),
    ];

    expect(calibrationError(mixed)).toBeCloseTo(0.9);
  });

  it("is the distance between stated and observed", ({ expect }) => {
    const boastful = [true, false].map((right) => ({ confidence: 0.9, right }));

    expect(calibrationError(boastful, 1)).toBeCloseTo(0.4);
  });
});
