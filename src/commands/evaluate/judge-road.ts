/** What becomes of one part of the labelled questions and dialogues on the whole road. */
import type { Engine } from "#src/hosts/create-engine.ts";
import { openRoad } from "#src/hosts/create-engine.ts";
import { systemClock } from "#src/platform/adapters/system-clock/system-clock.ts";
import type { Calibration } from "#src/turn/confidence/calibration.ts";
import type { Outcome } from "#src/turn/outcome.ts";
import { recogniseFollowUp } from "#src/turn/question/recognise-follow-up.ts";
import { isAnswerable } from "../questions/is-right.ts";
import type { LabelledDialogue } from "../questions/labelled-dialogue.ts";
import type { LabelledQuestion } from "../questions/labelled-question.ts";
import { runDialogues } from "../questions/run-dialogues.ts";
import { asksAgain } from "./asks-again.ts";
import type { Run } from "./figures.ts";
import { judgeDialogues } from "./judge-dialogues.ts";
import { judgeQuestions } from "./judge-questions.ts";
import { judgeTurn } from "./judge-turn.ts";
import type { ClarifyRun } from "./report-clarify.ts";
import type { DialogueRun } from "./report-dialogues.ts";

export interface Labelled {
  readonly questions: readonly LabelledQuestion[];
  readonly dialogues: readonly LabelledDialogue[];
}

export interface JudgedRoad {
  readonly runs: readonly Run[];
  /** The messages after the first of each dialogue. */
  readonly dialogueRuns: readonly DialogueRun[];
  /** Questions and messages. */
  readonly clarifyRuns: readonly ClarifyRun[];
  /** Questions, all of them complete, that would be taken for follow-ups. */
  readonly takenForFollowUps: number;
}

export async function judgeRoad(
  engine: Engine,
  calibration: Calibration,
  { questions, dialogues }: Labelled,
): Promise<JudgedRoad> {
  const runs = await judgeQuestions(engine, calibration, questions);
  const messages = await runDialogues(dialogues, openRoad(engine, calibration, systemClock));
  const answerable = (label: LabelledQuestion): boolean => isAnswerable(label, engine.knowledge);
  const clarifyRun = (
    label: LabelledQuestion,
    outcome: Outcome["kind"],
    verdict: Run["verdict"],
    { isReply, isAskedAgain }: Pick<ClarifyRun, "isReply" | "isAskedAgain">,
  ): ClarifyRun => ({
    language: label.language,
    expect: label.expect,
    outcome,
    isReply,
    isAskedAgain,
    isGood: verdict === "right" || verdict === "met",
  });
  return {
    runs,
    dialogueRuns: judgeDialogues(messages, engine.knowledge),
    clarifyRuns: [
      ...runs.map(({ question, outcome, verdict }) =>
        clarifyRun(question, outcome, verdict, { isReply: false, isAskedAgain: false }),
      ),
      ...messages.map((run) => {
        const { message, outcome, focus } = run;
        const asked = { isReply: focus?.asked !== undefined, isAskedAgain: asksAgain(run, messages) };
        return clarifyRun(message, outcome.kind, judgeTurn(message, outcome, answerable(message)), asked);
      }),
    ],
    takenForFollowUps: questions.filter(
      ({ text, expect }) => expect !== "small-talk" && recogniseFollowUp(text, engine.recogniseDistricts) !== undefined,
    ).length,
  };
}
