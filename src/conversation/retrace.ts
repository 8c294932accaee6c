/**
 * What a conversation is about that no record of ours holds, where whoever asks sends what was asked in it before: the last
 * of these messages go down the road again, each leaning on the one before, and leave what the next may lean on.
 *
 * The road itself tells, so that a follow-up is read the same wherever the conversation is kept. It costs a search for each
 * message, so they are few; and no model writes on the way, whose words nobody would read.
 */
import type { Language } from "#src/language/language.ts";
import type { AnswerQuestion, Steps } from "#src/turn/answer-question.ts";
import type { Exchange } from "#src/turn/question/exchange.ts";
import type { Focus } from "#src/turn/question/focus.ts";
import { rememberExchange } from "./remember-exchange.ts";
import { titleCited } from "./title-cited.ts";

/** Enough for a question, an answer to what we asked back, and a follow-up or two. */
export const MOST_RETRACED = 4;

export interface SoFar {
  readonly focus: Focus | undefined;
  /** The language that was spoken last, or that the reader's program names: "即墨" alone could be two. */
  readonly interfaceLanguage: Language | undefined;
  /** Its questions, oldest first. */
  readonly history: readonly Exchange[];
}

/** @param said oldest first. One that cannot be asked, such as one that is too long, is passed over */
export async function retrace(
  answerQuestion: AnswerQuestion,
  said: readonly string[],
  start: Omit<SoFar, "history">,
): Promise<SoFar> {
  let { focus, interfaceLanguage } = start;
  let history = focus === undefined ? [] : rememberExchange([], focus, undefined);
  for (const text of said.slice(-MOST_RETRACED)) {
    const steps: Partial<Steps> = {};
    const outcome = await answerQuestion(
      { text, focus, interfaceLanguage },
      { observe: (taken) => Object.assign(steps, taken) },
    );
    if (!outcome.ok) continue;
    ({ focus } = steps);
    if (focus !== undefined) history = rememberExchange(history, focus, titleCited(outcome.value));
    if (steps.language?.kind === "served") interfaceLanguage = steps.language.language;
  }
  return { focus, interfaceLanguage, history };
}
