import { areaUnderRoc } from "#src/turn/confidence/area-under-roc.ts";
import { logOdds, type LogisticModel, sigmoid } from "#src/turn/confidence/logistic.ts";
import {
  areaUnderRiskCoverage,
  calibrationError,
  coverageAtRisk,
  type Judged,
} from "#src/turn/confidence/risk-coverage.ts";
import { fitTextModel } from "./fit-text-model.ts";
import { FOLDS, type ExampleSet, type TextExample } from "./text-examples.ts";

/** How well a confidence does on one set. All but `aurocAnswerable` mean nothing where the set is not exact. */
export interface TextFigures {
  readonly aurocAnswerable: number;
  readonly aurc: number;
  /** The AURC of a confidence that knew every error of this ranking. */
  readonly aurcOracle: number;
  readonly coverageAt10: number;
  readonly calibrationError: number;
}

export type WayToJudge = "other sets" | "other questions" | "fitted";

/** A way to judge: @returns the probability of each example of the set, in order */
type Confidences = (set: ExampleSet) => readonly number[];

/**
 * @returns three ways to judge, from the strictest: by a model that saw nothing of the set, that saw other questions of it,
 *   and the fitted model itself
 */
export function waysToJudge(sets: readonly ExampleSet[]): Readonly<Record<WayToJudge, Confidences>> {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fitTextModel(withoutFold(sets, fold)));
  const fitted = fitTextModel(sets);
  return {
    "other sets": (set) => confidencesUnseen(sets, set),
    "other questions": ({ examples }) => examples.map((example) => probabilityBy(folds[example.fold], example)),
    fitted: ({ examples }) => examples.map((example) => probabilityBy(fitted, example)),
  };
}

/** @returns the probability of each example of the set, in order, by a model of the other sets alone */
export function confidencesUnseen(sets: readonly ExampleSet[], { name, examples }: ExampleSet): readonly number[] {
  const model = fitTextModel(sets.filter((set) => set.name !== name));
  return examples.map((example) => probabilityBy(model, example));
}

function probabilityBy(model: LogisticModel | undefined, { signals }: TextExample): number {
  return model === undefined ? 0 : sigmoid(logOdds(model, signals));
}

export function textFigures({ examples }: ExampleSet, confidences: readonly number[]): TextFigures {
  const judge = (right: (example: TextExample) => boolean): readonly Judged[] =>
    examples.map((example, at) => ({ confidence: confidences[at] ?? 0, right: right(example) }));
  const first = judge(({ firstIsRight }) => firstIsRight);
  return {
    aurocAnswerable: areaUnderRoc(judge(({ isAnswerable }) => isAnswerable)),
    aurc: areaUnderRiskCoverage(first),
    aurcOracle: areaUnderRiskCoverage(first.map(({ right }) => ({ right, confidence: right ? 1 : 0 }))),
    coverageAt10: coverageAtRisk(first, 0.1),
    calibrationError: calibrationError(first),
  };
}

function withoutFold(sets: readonly ExampleSet[], fold: number): readonly ExampleSet[] {
  return sets.map((set) => ({ ...set, examples: set.examples.filter((example) => example.fold !== fold) }));
}
