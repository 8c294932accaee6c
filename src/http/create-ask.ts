import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { TURN_MESSAGES } from "#src/language/messages/turn.ts";
import { createTranslations } from "#src/language/translate.ts";
import type { NewId } from "#src/platform/ports/new-id.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { AnswerQuestion, Message, PassingJourney } from "#src/turn/answer-question.ts";
import type { TextProblem } from "#src/turn/guard/clean-text.ts";
import { turnFromOutcome } from "./turn-from-outcome.ts";

export interface AskParts {
  readonly answerQuestion: AnswerQuestion;
  readonly knowledge: Knowledge;
  readonly calibrationVersion: string;
  readonly newId: NewId;
}

/** The road of a question with its end put into words: message -> Turn, whoever asks. */
export type AskForTurn = (message: Message, journey?: PassingJourney) => Promise<Result<Turn, TextProblem>>;

export function createAsk({ answerQuestion, knowledge, calibrationVersion, newId }: AskParts): AskForTurn {
  const translateFor = createTranslations(TURN_MESSAGES);
  return async (message, journey) => {
    const outcome = await answerQuestion(message, journey);
    if (!outcome.ok) return outcome;
    const frame = { id: newId(), knowledge, calibrationVersion, translateFor };
    return { ok: true, value: turnFromOutcome(outcome.value, frame) };
  };
}
