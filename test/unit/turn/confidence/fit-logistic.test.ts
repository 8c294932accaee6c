import { describe, it } from "vitest";
import { fitLogistic, PENALTY, type Example } from "#src/turn/confidence/fit-logistic.ts";
import { logOdds, sigmoid } from "#src/turn/confidence/logistic.ts";

/** Right exactly when the first signal is large; the second says nothing. */
const examples: Example[] = Array.from({ length: 80 }, (_, at) => ({
  signals: [at / 80, at % 2],
  right: at >= 40,
}));

describe("fitLogistic", () => {
  it("learns which signal tells right from wrong", ({ expect }) => {
    const model = fitLogistic({ signals: ["telling", "noise"], examples });
    const [telling = 0, noise = 0] = model.weights;

    expect(telling).toBeGreaterThan(1);
    expect(Math.abs(noise)).toBeLessThan(0.3);
    expect(sigmoid(logOdds(model, [0.95, 0]))).toBeGreaterThan(0.9);
    expect(sigmoid(logOdds(model, [0.05, 0]))).toBeLessThan(0.1);
  });

  it("states the observed share on average", ({ expect }) => {
    const model = fitLogistic({
      signals: ["noise"],
      examples: examples.map(({ right }, at) => ({ signals: [at % 2], right: right && at % 3 > 0 })),
    });
    const observed = examples.filter(({ right }, at) => right && at % 3 > 0).length / examples.length;

    expect(sigmoid(logOdds(model, [0.5]))).toBeCloseTo(observed, 2);
  });

  it("survives a signal that never varies", ({ expect }) => {
    const model = fitLogistic({
      signals: ["constant"],
      examples: [
        { signals: [1], right: true },
        { signals: [1], right: false },
      ],
    });

    expect(sigmoid(logOdds(model, [1]))).toBeCloseTo(0.5);
  });

  it.for([true, false])("settles where every example has the same answer: %s", (right, { expect }) => {
    const model = fitLogistic({
      signals: ["telling"],
      examples: examples.map(({ signals: [first = 0] }) => ({ signals: [first], right })),
    });

    expect(sigmoid(logOdds(model, [0.5]))).toBeCloseTo(right ? 1 : 0, 3);
  });

  it("weighs a signal less the higher its own penalty is", ({ expect }) => {
    const signals = ["telling", "noise"];
    const [plain = 0] = fitLogistic({ signals, examples }).weights;
    const [held = 0] = fitLogistic({ signals, examples, penalties: [PENALTY * 10, PENALTY] }).weights;

    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(plain / 2);
  });

  it("gives the same model for the same examples", ({ expect }) => {
    const lesson = { signals: ["a", "b"], examples };

    expect(fitLogistic(lesson)).toEqual(fitLogistic(lesson));
  });
});

describe("logOdds", () => {
  it("refuses signals of another model", ({ expect }) => {
    const model = fitLogistic({ signals: ["a", "b"], examples });

    expect(() => logOdds(model, [1])).toThrow(RangeError);
  });
});
