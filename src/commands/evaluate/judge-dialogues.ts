import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { isAnswerable } from "../questions/is-right.ts";
import type { RunMessage } from "../questions/run-dialogues.ts";
import { judgeTurn } from "./judge-turn.ts";
import type { DialogueRun } from "./report-dialogues.ts";

/** Judges the messages after the first of each dialogue. */
export function judgeDialogues(messages: readonly RunMessage[], knowledge: Knowledge): readonly DialogueRun[] {
  return messages
    .filter(({ at }) => at > 0)
    .map(({ message, outcome, alone, focus, firstIsRight, madeWhole }) => {
      const answerable = isAnswerable(message, knowledge);
      return {
        message,
        answerable,
        verdict: judgeTurn(message, outcome, answerable),
        firstIsRight,
        afterAnswer: focus?.answeredFrom !== undefined,
        aloneVerdict: judgeTurn(message, alone, answerable),
        madeWhole,
      };
    });
}
