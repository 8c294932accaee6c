/** Fits the guide model of the confidence, and judges it on questions it has not seen. The text model is given. */
import { createHash } from "node:crypto";
import { probabilityOf, textEvidence } from "#src/turn/confidence/estimate-confidence.ts";
import { fitLogistic } from "#src/turn/confidence/fit-logistic.ts";
import { GUIDE_SIGNALS, guideSignals } from "#src/turn/confidence/guide-signals.ts";
import { logOdds, type LogisticModel } from "#src/turn/confidence/logistic.ts";
import { textSignals } from "#src/turn/confidence/text-signals.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { groupByFact } from "./group-by-fact.ts";
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
  return fitLogistic({
    signals: GUIDE_SIGNALS,
    examples: examples.map((example) => ({ signals: signalsOf(example, text), right: example.right })),
  });
}

/**
 * The probability of each example, in order, by a guide model that was fitted without it. A fold holds whole matters
 * (`groupByFact`): none is ever on both sides.
 */
export function crossValidate(text: LogisticModel, examples: readonly CalibrationExample[]): readonly number[] {
  const foldOf = new Map(
    groupByFact(examples, ({ labelled }) => labelled).flatMap((matter) => {
      const fold = foldOfMatter(matter);
      return matter.map((example) => [example, fold] as const);
    }),
  );
  const guides = Array.from({ length: FOLDS }, (_, fold) =>
    fitGuideModel(
      text,
      examples.filter((example) => foldOf.get(example) !== fold),
    ),
  );
  return examples.map((example) => {
    const guide = guides[foldOf.get(example) ?? 0];
    if (guide === undefined) throw new Error("no model for a fold");
    return likelihoodOf({ text, guide }, example);
  });
}

/** The probability of each example, in order, by the same models. */
export function probabilities(models: Models, examples: readonly CalibrationExample[]): readonly number[] {
  return examples.map((example) => likelihoodOf(models, example));
}

function likelihoodOf({ text, guide }: Models, example: CalibrationExample): number {
  return probabilityOf(example.question, example.retrieval, logOdds(guide, signalsOf(example, text)));
}

function signalsOf({ question, retrieval }: CalibrationExample, text: LogisticModel): readonly number[] {
  return guideSignals(question, retrieval, logOdds(text, textSignals(textEvidence(question, retrieval))));
}

/** Hangs on the facts of the matter alone, or on the text of a question without: not on what else is asked. */
function foldOfMatter(matter: readonly CalibrationExample[]): number {
  const facts = [...new Set(matter.flatMap(({ labelled }) => labelled.refs))].toSorted();
  const name = facts.length > 0 ? facts.join(" ") : (matter[0]?.labelled.text ?? "");
  return createHash("sha256").update(name).digest().readUInt32BE(0) % FOLDS;
}
