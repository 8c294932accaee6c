/** Sends labelled dialogues down the road, message by message, and keeps what became of each. */
import type { AnswerQuestion, Steps } from "#src/turn/answer-question.ts";
import type { Outcome } from "#src/turn/outcome.ts";
import type { Focus } from "#src/turn/question/focus.ts";
import type { LabelledDialogue, LabelledMessage } from "./labelled-dialogue.ts";

export interface RunMessage {
  readonly message: LabelledMessage;
  readonly outcome: Outcome;
  /** What the same message becomes when it is asked alone. */
  readonly alone: Outcome;
  /** What it was made into; undefined when it was taken as it is. */
  readonly madeWhole: string | undefined;
}

/** @returns the messages after the first of each dialogue: the first leans on nothing */
export async function runDialogues(
  dialogues: readonly LabelledDialogue[],
  answerQuestion: AnswerQuestion,
): Promise<readonly RunMessage[]> {
  const runs: RunMessage[] = [];
  for (const { messages, language } of dialogues) {
    let focus: Focus | undefined;
    for (const [at, message] of messages.entries()) {
      // A conversation speaks a language: "即墨" alone could be Chinese or Japanese.
      const asked = { text: message.text, interfaceLanguage: language };
      const { outcome, steps } = await ask(answerQuestion, { ...asked, focus });
      ({ focus } = steps);
      if (at === 0) continue;
      const alone = await ask(answerQuestion, asked);
      const madeWhole = steps.question?.followUp === undefined ? undefined : steps.question.text;
      runs.push({ message, outcome, alone: alone.outcome, madeWhole });
    }
  }
  return runs;
}

/** @throws Error naming the message when its text itself is refused: a label must be a message */
async function ask(answerQuestion: AnswerQuestion, message: Parameters<AnswerQuestion>[0]) {
  const steps: Partial<Steps> = {};
  const outcome = await answerQuestion(message, (taken) => Object.assign(steps, taken));
  if (!outcome.ok) throw new Error(`${message.text}: ${outcome.error}`);
  return { outcome: outcome.value, steps };
}
