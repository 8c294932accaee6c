import { fitLogistic, type Example } from "#src/turn/confidence/fit-logistic.ts";
import { logOdds, sigmoid } from "#src/turn/confidence/logistic.ts";

const FOLDS = 5;

/**
 * The probability of each example by a model that was fitted without it (and without a fifth of the others), in order.
 * Folds go by place, so the same examples give the same result.
 */
export function crossValidate(names: readonly string[], examples: readonly Example[]): readonly number[] {
  const probabilities = Array.from({ length: examples.length }, () => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitLogistic(
      names,
      examples.filter((_, at) => at % FOLDS !== fold),
    );
    for (const [at, { signals }] of examples.entries()) {
      if (at % FOLDS === fold) probabilities[at] = sigmoid(logOdds(model, signals));
    }
  }
  return probabilities;
}
