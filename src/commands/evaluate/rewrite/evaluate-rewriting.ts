import type { Engine } from "#src/hosts/create-engine.ts";
import { promptName, type Prompts } from "#src/platform/prompts/prompt.ts";
import type { ModelSettings } from "#src/platform/settings/settings.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import type { LabelledDialogue } from "../../questions/labelled-dialogue.ts";
import { judgeDialogues } from "../judge-dialogues.ts";
import { openReportModel } from "../open-report-model.ts";
import { reportDialogues } from "../report-dialogues.ts";
import { writeWith } from "../write-with.ts";
import { reportRewriting } from "./report-rewriting.ts";
import { rewriteDialogues } from "./rewrite-dialogues.ts";

interface Parts {
  readonly engine: Engine;
  readonly calibration: Calibration;
  readonly prompts: Prompts;
  readonly model: ModelSettings;
}

/** The dialogues once more, with follow-ups made whole by the model: the same table as by rules, and what it was asked. */
export async function evaluateRewriting(
  dialogues: readonly LabelledDialogue[],
  { engine, calibration, prompts, model }: Parts,
): Promise<string> {
  const rewritingBy = writeWith(openReportModel(model), prompts);
  const messages = await rewriteDialogues(dialogues, { engine, calibration, rewritingBy });
  return `The same messages, with follow-ups made whole by ${model.name} (${promptName(prompts.rewrite)}), and what became of what it was asked.

${reportDialogues(judgeDialogues(messages, engine.knowledge))}

${reportRewriting(messages)}`;
}
