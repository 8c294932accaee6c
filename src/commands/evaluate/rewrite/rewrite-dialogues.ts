/** The labelled dialogues with follow-ups made whole by a model: the road is the same but for that, and answers are quoted. */
import { openRoad, type Engine } from "#src/hosts/create-engine.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import type { Writing } from "#src/turn/writing.ts";
import type { LabelledDialogue } from "../../questions/labelled-dialogue.ts";
import { runDialogues, type RunMessage } from "../../questions/run-dialogues.ts";

interface RewriteParts {
  readonly engine: Engine;
  readonly calibration: Calibration;
  readonly rewritingBy: Writing;
}

export async function rewriteDialogues(
  dialogues: readonly LabelledDialogue[],
  { engine, calibration, rewritingBy }: RewriteParts,
): Promise<readonly RunMessage[]> {
  const answerQuestion = openRoad(engine, calibration, systemClock);
  return runDialogues(dialogues, (message, journey) => answerQuestion(message, { ...journey, rewritingBy }));
}
