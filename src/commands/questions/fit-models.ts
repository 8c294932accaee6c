/** Fits the two models of the confidence, and judges them on questions neither has seen. */
import { createHash } from "node:crypto";
import { textEvidence } from "#src/turn/confidence/estimate-confidence.ts";
import { fitLogistic, type Example } from "#src/turn/confidence/fit-logistic.ts";
import { GUIDE_SIGNALS, guideSignals } from "#src/turn/confidence/guide-signals.ts";
import { logOdds, sigmoid, type LogisticModel } from "#src/turn/confidence/logistic.ts";
import { TEXT_SIGNALS, textSignals } from "#src/turn/confidence/text-signals.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import type { LabelledQuestion } from "./labelled-question.ts";

export interface CalibrationExample {
  readonly labelled: LabelledQuestion;
  /** For the text model: searched the way `rank` searches. */
  readonly text: Example;
  /** For the guide model: as the road searched. */
  readonly question: Question;
  readonly retrieval: Retrieval;
  readonly right: boolean;
}

export interface Models {
  readonly text: LogisticModel;
  readonly guide: LogisticModel;
}

const FOLDS = 5;

export function fitModels(examples: readonly CalibrationExample[]): Models {
  const text = fitLogistic(
    TEXT_SIGNALS,
    examples.map((example) => example.text),
  );
  const guide = fitLogistic(
    GUIDE_SIGNALS,
    examples.map((example) => ({ signals: signalsOf(example, text), right: example.right })),
  );
  return { text, guide };
}

/**
 * The probability of each example, in order, by models that were both fitted without it. A fold holds whole matters:
 * questions that the same facts answer, in whatever language, are never on both sides.
 */
export function crossValidate(examples: readonly CalibrationExample[]): readonly number[] {
  const folds = examples.map(({ labelled }) => foldOf(labelled));
  const models = Array.from({ length: FOLDS }, (_, fold) => fitModels(examples.filter((__, at) => folds[at] !== fold)));
  return examples.map((example, at) => {
    const fitted = models[folds[at] ?? 0];
    if (fitted === undefined) throw new Error("no model for a fold");
    return probabilityOf(fitted, example);
  });
}

/** The probability of each example, in order, by the same models. */
export function probabilities(models: Models, examples: readonly CalibrationExample[]): readonly number[] {
  return examples.map((example) => probabilityOf(models, example));
}

function probabilityOf({ text, guide }: Models, example: CalibrationExample): number {
  return sigmoid(logOdds(guide, signalsOf(example, text)));
}

function signalsOf({ question, retrieval }: CalibrationExample, text: LogisticModel): readonly number[] {
  return guideSignals(question, retrieval, logOdds(text, textSignals(textEvidence(retrieval))));
}

function foldOf({ refs, text }: LabelledQuestion): number {
  const matter = refs.length > 0 ? refs.join(" ") : text;
  return createHash("sha256").update(matter).digest().readUInt32BE(0) % FOLDS;
}
