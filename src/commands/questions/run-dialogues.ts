/** Sends labelled dialogues down the road, message by message, and keeps what became of each. */
import { rememberExchange } from "#src/conversation/remember-exchange.ts";
import { titleCited } from "#src/conversation/title-cited.ts";
import type { AnswerQuestion, Steps } from "#src/turn/answer-question.ts";
import type { Outcome } from "#src/turn/outcome.ts";
import type { Exchange } from "#src/turn/question/exchange.ts";
import type { Focus } from "#src/turn/question/focus.ts";
import type { Rewriting } from "#src/turn/question/rewrite/rewriting.ts";
import { tellsAnswer } from "./is-right.ts";
import type { LabelledDialogue, LabelledMessage } from "./labelled-dialogue.ts";

export interface RunMessage {
  readonly message: LabelledMessage;
  /** 0 is the first of its dialogue: it leans on nothing. */
  readonly at: number;
  readonly outcome: Outcome;
  /** What the conversation was about before; undefined when about nothing yet. */
  readonly focus: Focus | undefined;
  /** The first passage answers, whatever was decided. */
  readonly firstIsRight: boolean;
  /** What the same message becomes when it is asked alone. */
  readonly alone: Outcome;
  /** What it was made into; undefined when it was taken as it is. */
  readonly madeWhole: string | undefined;
  /** What a model made of it; undefined where none was there to be asked. */
  readonly rewriting: Rewriting | undefined;
}

export async function runDialogues(
  dialogues: readonly LabelledDialogue[],
  answerQuestion: AnswerQuestion,
): Promise<readonly RunMessage[]> {
  const runs: RunMessage[] = [];
  for (const { messages, language } of dialogues) {
    let focus: Focus | undefined;
    let history: readonly Exchange[] = [];
    for (const [at, message] of messages.entries()) {
      // A conversation speaks a language: "即墨" alone could be Chinese or Japanese.
      const asked = { text: message.text, interfaceLanguage: language };
      const { outcome, steps } = await ask(answerQuestion, { ...asked, focus, history });
      const alone = at === 0 ? outcome : (await ask(answerQuestion, asked)).outcome;
      const first = steps.retrieval?.candidates[0]?.passage;
      const firstIsRight = first !== undefined && tellsAnswer(first, message);
      const madeWhole = steps.question?.followUp === undefined ? undefined : steps.question.text;
      runs.push({ message, at, outcome, focus, firstIsRight, alone, madeWhole, rewriting: steps.rewriting });
      ({ focus } = steps);
      if (focus !== undefined) history = rememberExchange(history, focus, titleCited(outcome));
    }
  }
  return runs;
}

/** @throws Error naming the message when its text itself is refused: a label must be a message */
async function ask(answerQuestion: AnswerQuestion, message: Parameters<AnswerQuestion>[0]) {
  const steps: Partial<Steps> = {};
  const outcome = await answerQuestion(message, { observe: (taken) => Object.assign(steps, taken) });
  if (!outcome.ok) throw new Error(`${message.text}: ${outcome.error}`);
  return { outcome: outcome.value, steps };
}
