import { fitLogistic, type Example } from "#src/turn/confidence/fit-logistic.ts";
import { logOdds, type LogisticModel } from "#src/turn/confidence/logistic.ts";
import { TEXT_SIGNALS } from "#src/turn/confidence/text-signals.ts";
import type { ExampleSet, TextExample } from "./text-examples.ts";

/** What the questions of a whole set count together. The penalty of the fit is held against it. */
const SET_WEIGHT = 100;

/**
 * Fits the text model in two steps. The weights are learned from two questions at once, each at half: has the question an
 * answer, and is the first passage one? Either alone is better at its own and worse at the other. What comes out lies between
 * the two, so scale and bias are then fitted to the second alone: the number is the probability that the first passage
 * answers.
 *
 * @param sets those of weight 0 have no say
 */
export function fitTextModel(sets: readonly ExampleSet[]): LogisticModel {
  const learned = sets.filter(({ weight }) => weight > 0);
  const model = fitLogistic(
    TEXT_SIGNALS,
    learned.flatMap((set) =>
      weighted(set).flatMap(({ example: { signals, isAnswerable, firstIsRight }, weight }): Example[] => [
        { signals, right: isAnswerable, weight: weight / 2 },
        { signals, right: firstIsRight, weight: weight / 2 },
      ]),
    ),
  );
  const exact = learned.filter(({ isExact }) => isExact);
  return exact.length === 0 ? model : rescaled(model, exact);
}

function rescaled(model: LogisticModel, sets: readonly ExampleSet[]): LogisticModel {
  const odds = fitLogistic(
    ["log-odds"],
    sets.flatMap((set) =>
      weighted(set).map(({ example: { signals, firstIsRight }, weight }): Example => ({
        signals: [logOdds(model, signals)],
        right: firstIsRight,
        weight,
      })),
    ),
  );
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
