import { openRoad, type Engine } from "#src/hosts/create-engine.ts";
import { createAsk } from "#src/http/create-ask.ts";
import { randomId } from "#src/platform/adapters/random-id/random-id.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import type { Prompts } from "#src/platform/prompts/prompt.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import type { LabelledQuestion } from "../../questions/labelled-question.ts";
import { openReportModel } from "../open-report-model.ts";
import { writeWith } from "../write-with.ts";
import type { WriterAndJudge } from "./choose-judge.ts";
import { type JudgedAnswer, judgeAnswers } from "./judge-answers.ts";

interface Parts extends WriterAndJudge {
  readonly engine: Engine;
  readonly calibration: Calibration;
  readonly prompts: Prompts;
}

/** Answers the questions with the one model, and has the answers judged by the other. */
export async function evaluateJudged(
  questions: readonly LabelledQuestion[],
  { engine, calibration, prompts, writer, judge }: Parts,
): Promise<readonly JudgedAnswer[]> {
  const ask = createAsk({
    answerQuestion: openRoad(engine, calibration, systemClock),
    knowledge: engine.knowledge,
    calibrationVersion: calibration.version,
    newId: randomId,
  });
  return judgeAnswers(questions, {
    ask,
    writing: writeWith(openReportModel(writer), prompts),
    judge: { model: openReportModel(judge), prompt: prompts.judge, clock: systemClock },
  });
}
