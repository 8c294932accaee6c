/**
 * Fits a logistic regression by Newton's method (iteratively reweighted least squares) with an L2 penalty on the weights and
 * next to none on the bias. Deterministic: the same examples give the same model.
 *
 * Source: Hastie, Tibshirani & Friedman, The Elements of Statistical Learning (2009), section 4.4.
 */
import { Matrix, solve } from "ml-matrix";
import { sigmoid, type LogisticModel } from "./logistic.ts";

export interface Example {
  readonly signals: readonly number[];
  readonly right: boolean;
  /** How much it counts; 1 when absent. */
  readonly weight?: number;
}

/** Strong on purpose: there are few labelled questions and the signals overlap. */
export const PENALTY = 2;
/** Of the bias: only so that there is one solution also where all examples are right, or none is. */
const BIAS_PENALTY = 1e-8;
const MOST_STEPS = 50;
const SMALLEST_STEP = 1e-8;
const SMALLEST_SPREAD = 1e-9;

export interface Lesson {
  /** Their names. */
  readonly signals: readonly string[];
  readonly examples: readonly Example[];
  /** One per signal; PENALTY each when absent. */
  readonly penalties?: readonly number[];
}

/**
 * @throws Error when Newton's method does not settle; with the penalty it always has
 */
export function fitLogistic({ signals: names, examples, penalties = names.map(() => PENALTY) }: Lesson): LogisticModel {
  const columns = names.map((_, at) => examples.map((example) => example.signals[at] ?? 0));
  const counts = examples.map(({ weight = 1 }) => weight);
  const means = columns.map((column) => mean(column, counts));
  const spreads = columns.map((column, at) => spread(column, means[at] ?? 0, counts));
  const rows = examples.map(({ signals }) => [
    1,
    ...signals.map((signal, at) => (signal - (means[at] ?? 0)) / (spreads[at] ?? 1)),
  ]);
  const targets = examples.map(({ right }) => (right ? 1 : 0));
  const [bias = 0, ...weights] = newton({ rows, targets, counts, penalties: [BIAS_PENALTY, ...penalties] });
  return { signals: names, means, spreads, weights, bias };
}

interface Problem {
  /** Per example: 1 for the bias, and its standardised signals. */
  readonly rows: readonly (readonly number[])[];
  readonly targets: readonly number[];
  readonly counts: readonly number[];
  /** Of the bias and of each signal. */
  readonly penalties: readonly number[];
}

function newton({ rows, targets, counts, penalties }: Problem): number[] {
  let weights = penalties.map(() => 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = weights.map((weight, at) => (penalties[at] ?? 0) * weight);
    const curvature = Matrix.diag([...penalties]);
    for (const [at, row] of rows.entries()) {
      const probability = sigmoid(row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0));
      const count = counts[at] ?? 1;
      const error = count * (probability - (targets[at] ?? 0));
      const certainty = count * probability * (1 - probability);
      for (const [k, value] of row.entries()) {
        gradient[k] = (gradient[k] ?? 0) + error * value;
        for (const [l, other] of row.entries()) curvature.set(k, l, curvature.get(k, l) + certainty * value * other);
      }
    }
    const change = solve(curvature, Matrix.columnVector(gradient)).to1DArray();
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
    if (Math.hypot(...change) < SMALLEST_STEP) return weights;
  }
  throw new Error(`no fit after ${MOST_STEPS} steps`);
}

function mean(values: readonly number[], counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total === 0 ? 0 : values.reduce((sum, value, at) => sum + value * (counts[at] ?? 1), 0) / total;
}

function spread(values: readonly number[], around: number, counts: readonly number[]): number {
  const variance = mean(
    values.map((value) => (value - around) ** 2),
    counts,
  );
  return variance < SMALLEST_SPREAD ? 1 : Math.sqrt(variance);
}
