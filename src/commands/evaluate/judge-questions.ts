import { openRoad, type Engine } from "#src/hosts/create-engine.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { decidedByThreshold } from "../questions/decided-by-threshold.ts";
import { isAnswerable } from "../questions/is-right.ts";
import type { LabelledQuestion } from "../questions/labelled-question.ts";
import { runQuestions } from "../questions/run-questions.ts";
import type { Run } from "./figures.ts";
import { judgeTurn } from "./judge-turn.ts";

/** What becomes of labelled questions under a calibration, each judged by its label; in their order. */
export async function judgeQuestions(
  engine: Engine,
  calibration: Calibration,
  questions: readonly LabelledQuestion[],
): Promise<readonly Run[]> {
  const runs = await runQuestions(questions, openRoad(engine, calibration, systemClock));
  return runs.map(({ question, outcome, steps, firstIsRight }): Run => {
    const answerable = isAnswerable(question, engine.knowledge);
    const confidence = steps.confidence?.probability ?? 0;
    return {
      question,
      outcome: outcome.kind,
      verdict: judgeTurn(question, outcome, answerable),
      answerable,
      judged: decidedByThreshold(steps) ? { confidence, right: firstIsRight } : undefined,
      firstIsRight,
    };
  });
}
