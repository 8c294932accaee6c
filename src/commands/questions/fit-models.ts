/** Fits the guide model of the confidence, and judges it on questions it has not seen. The text model is given. */
import { createHash } from "node:crypto";
import { textEvidence } from "#src/turn/confidence/estimate-confidence.ts";
import { fitLogistic } from "#src/turn/confidence/fit-logistic.ts";
import { GUIDE_SIGNALS, guideSignals } from "#src/turn/confidence/guide-signals.ts";
import { logOdds, sigmoid, type LogisticModel } from "#src/turn/confidence/logistic.ts";
import { textSignals } from "#src/turn/confidence/text-signals.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import type { LabelledQuestion } from "./labelled-question.ts";

export interface CalibrationExample {
  readonly labelled: LabelledQuestion;
  /** As the road searched. */
  readonly question: Question;
  readonly retrieval: Retrieval;
  readonly right: boolean;
}

export interface Models {
  readonly text: LogisticModel;
  readonly guide: LogisticModel;
}

const FOLDS = 5;

export function fitGuideModel(text: LogisticModel, examples: readonly CalibrationExample[]): LogisticModel {
  return fitLogistic(
    GUIDE_SIGNALS,
    examples.map((example) => ({ signals: signalsOf(example, text), right: example.right })),
  );
}

/**
 * The probability of each example, in order, by a guide model that was fitted without it. A fold holds whole matters:
 * questions that the same facts answer, in whatever language, are never on both sides.
 */
export function crossValidate(text: LogisticModel, examples: readonly CalibrationExample[]): readonly number[] {
  const folds = examples.map(({ labelled }) => foldOf(labelled));
  const guides = Array.from({ length: FOLDS }, (_, fold) =>
    fitGuideModel(
      text,
      examples.filter((__, at) => folds[at] !== fold),
    ),
  );
  return examples.map((example, at) => {
    const guide = guides[folds[at] ?? 0];
    if (guide === undefined) throw new Error("no model for a fold");
    return probabilityOf({ text, guide }, example);
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
  return guideSignals(question, retrieval, logOdds(text, textSignals(textEvidence(question, retrieval))));
}

function foldOf({ refs, text }: LabelledQuestion): number {
  const matter = refs.length > 0 ? refs.join(" ") : text;
  return createHash("sha256").update(matter).digest().readUInt32BE(0) % FOLDS;
}
