import { fitLogistic, PENALTY, type Example } from "#src/turn/confidence/fit-logistic.ts";
import { logOdds, type LogisticModel } from "#src/turn/confidence/logistic.ts";
import { TEXT_SIGNALS } from "#src/turn/confidence/text-signals.ts";
import type { ExampleSet, TextExample } from "./text-examples.ts";

/** What the questions of a whole set count together. The penalty of the fit is held against it. */
const SET_WEIGHT = 100;
/** Of the constants of the sets. With less, no signal says how hard a corpus is, and the probability is worse off it. */
const SET_PENALTY = 16;

/**
 * Fits the text model in two steps. The weights are learned from two questions at once, each at half: has the question an
 * answer, and is the first passage one? Either alone is better at its own and worse at the other. What comes out lies between
 * the two, so scale and bias are then fitted to the second alone: the number is the probability that the first passage
 * answers.
 *
 * While the weights are learned, each set has a constant of its own, which is then dropped. Sets differ in how alike questions
 * and passages are, and in how many have an answer: without the constant, a signal would also be weighed by which set it
 * gives away.
 *
 * @param sets those of weight 0 have no say
 */
export function fitTextModel(sets: readonly ExampleSet[]): LogisticModel {
  const learned = sets.filter(({ weight }) => weight > 0);
  const model = fitLogistic({
    signals: [...TEXT_SIGNALS, ...learned.map(({ name }) => name)],
    examples: learned.flatMap((set) => {
      const isOfSet = learned.map(({ name }) => (name === set.name ? 1 : 0));
      return weighted(set).flatMap(({ example: { signals, isAnswerable, firstIsRight }, weight }): Example[] => [
        { signals: [...signals, ...isOfSet], right: isAnswerable, weight: weight / 2 },
        { signals: [...signals, ...isOfSet], right: firstIsRight, weight: weight / 2 },
      ]);
    }),
    penalties: [...TEXT_SIGNALS.map(() => PENALTY), ...learned.map(() => SET_PENALTY)],
  });
  const common = withoutConstants(model);
  const exact = learned.filter(({ isExact }) => isExact);
  return exact.length === 0 ? common : rescaled(common, exact);
}

/** As for a question of no set in particular: the constants are those of the average. */
function withoutConstants({ signals, means, spreads, weights, bias }: LogisticModel): LogisticModel {
  const count = TEXT_SIGNALS.length;
  return {
    signals: signals.slice(0, count),
    means: means.slice(0, count),
    spreads: spreads.slice(0, count),
    weights: weights.slice(0, count),
    bias,
  };
}

function rescaled(model: LogisticModel, sets: readonly ExampleSet[]): LogisticModel {
  const odds = fitLogistic({
    signals: ["log-odds"],
    examples: sets.flatMap((set) =>
      weighted(set).map(({ example: { signals, firstIsRight }, weight }): Example => ({
        signals: [logOdds(model, signals)],
        right: firstIsRight,
        weight,
      })),
    ),
  });
  const scale = (odds.weights[0] ?? 0) / (odds.spreads[0] ?? 1);
  return {
    ...model,
    weights: model.weights.map((weight) => weight * scale),
    bias: odds.bias + (model.bias - (odds.means[0] ?? 0)) * scale,
  };
}

function weighted({ examples, weight }: ExampleSet): readonly { example: TextExample; weight: number }[] {
  return examples.map((example) => ({ example, weight: (SET_WEIGHT * weight) / examples.length }));
}
