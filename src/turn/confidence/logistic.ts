/** Logistic regression: a weighted sum of standardised signals, squeezed to a probability. */
export interface LogisticModel {
  /** Names of the signals, in the order of the other lists. */
  readonly signals: readonly string[];
  /** Mean and spread of each signal in the data it was fitted on; a signal that never varied has spread 1. */
  readonly means: readonly number[];
  readonly spreads: readonly number[];
  /** Per standardised signal; positive speaks for "the top passage answers". */
  readonly weights: readonly number[];
  readonly bias: number;
}

/** Log-odds that the outcome holds. @throws RangeError when the number of signals is not the model's */
export function logOdds(model: LogisticModel, signals: readonly number[]): number {
  if (signals.length !== model.weights.length) {
    throw new RangeError(`${signals.length} signals for a model of ${model.weights.length}`);
  }
  return signals.reduce((sum, signal, at) => {
    const standardised = (signal - (model.means[at] ?? 0)) / (model.spreads[at] ?? 1);
    return sum + standardised * (model.weights[at] ?? 0);
  }, model.bias);
}

/** @returns 0 to 1 */
export function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
