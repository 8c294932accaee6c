import fc from "fast-check";
import { describe, it } from "vitest";
import { chooseThreshold } from "#src/turn/confidence/choose-threshold.ts";
import type { Judged } from "#src/turn/confidence/risk-coverage.ts";

const target = { risk: 0.05, level: 0.9, margin: 0 };

/** `count` questions of one confidence, the first `wrong` of them wrong. */
function judged(confidence: number, count: number, wrong = 0): Judged[] {
  return Array.from({ length: count }, (_, at) => ({ confidence, right: at >= wrong }));
}

describe("chooseThreshold", () => {
  it("proves the risk when enough sure questions are right, and stops before the doubtful ones", ({ expect }) => {
    const threshold = chooseThreshold([...judged(0.905, 100), ...judged(0.405, 50, 30)], target);

    expect(threshold.isShown).toBe(true);
    expect(threshold.riskBound).toBeLessThanOrEqual(0.05);
    expect(threshold.answerAt).toBeGreaterThan(0.4);
    expect(threshold.answerAt).toBeLessThanOrEqual(0.9);
  });

  it("asks for less than the risk where there is a margin, and still promises the risk", ({ expect }) => {
    const questions = [...judged(0.905, 200), ...judged(0.405, 50, 7)];

    expect(chooseThreshold(questions, target)).toMatchObject({ risk: 0.05, answerAt: 0 });
    const careful = chooseThreshold(questions, { ...target, margin: 0.2 });
    expect(careful).toMatchObject({ risk: 0.05, answerAt: 0.41 });
    expect(careful.riskBound).toBeLessThanOrEqual(0.04);
  });

  it("takes what few questions only suggest, and says that it is not shown", ({ expect }) => {
    const threshold = chooseThreshold([...judged(0.905, 20), ...judged(0.405, 5, 4)], target);

    expect(threshold.isShown).toBe(false);
    expect(threshold.riskBound).toBeGreaterThan(0.05);
    expect(threshold.answerAt).toBeGreaterThan(0.4);
  });

  it("says that nothing is shown where even the strictest that answers enough is wrong too often", ({ expect }) => {
    const threshold = chooseThreshold([...judged(0.905, 150, 5), ...judged(0.405, 50, 30)], target);

    expect(threshold).toMatchObject({ isShown: false, answerAt: 0.41 });
    expect(threshold.riskBound).toBeGreaterThan(0.05);
  });

  it("says that the risk is shown wherever the bound is at most the risk, and only there", ({ expect }) => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ confidence: fc.constantFrom(0.305, 0.605, 0.905), wrongIn: fc.integer({ min: 2, max: 60 }) }),
          {
            maxLength: 4,
          },
        ),
        fc.integer({ min: 20, max: 150 }),
        fc.constantFrom(0, 0.2),
        (groups, count, margin) => {
          const questions = groups.flatMap(({ confidence, wrongIn }) =>
            judged(confidence, count, Math.floor(count / wrongIn)),
          );
          const { isShown, riskBound, risk } = chooseThreshold(questions, { ...target, margin });

          expect(isShown).toBe(riskBound <= risk);
        },
      ),
    );
  });

  it("shows the risk where the bound is below it, though too few are answered or not by the whole margin", ({
    expect,
  }) => {
    expect(chooseThreshold(judged(0.905, 60), target)).toMatchObject({ isShown: true, answerAt: 0 });
    const byLess = chooseThreshold(judged(0.905, 200, 5), { ...target, margin: 0.2 });
    expect(byLess.isShown).toBe(true);
    expect(byLess.riskBound).toBeGreaterThan(0.04);
  });

  it("answers nothing when even the surest questions are wrong", ({ expect }) => {
    expect(chooseThreshold(judged(0.95, 10, 10), target)).toMatchObject({ answerAt: 1, riskBound: 1, isShown: false });
  });

  it("answers nothing without questions", ({ expect }) => {
    expect(chooseThreshold([], target)).toMatchObject({ answerAt: 1, riskBound: 1, isShown: false });
  });
});
