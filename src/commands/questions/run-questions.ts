/** Sends labelled questions down the road and keeps what each step gave. */
import type { AnswerQuestion, Steps } from "#src/turn/answer-question.ts";
import type { Outcome } from "#src/turn/outcome.ts";
import { tellsAnswer } from "./is-right.ts";
import type { LabelledQuestion } from "./labelled-question.ts";

export interface RunQuestion {
  readonly question: LabelledQuestion;
  readonly outcome: Outcome;
  /** The steps that were taken; the later ones are missing when an earlier one settled the matter. */
  readonly steps: Partial<Steps>;
  /** The first passage answers the question, whatever was decided. */
  readonly firstIsRight: boolean;
}

/** @throws Error naming the question when its text itself is refused: a label must be a question */
export async function runQuestions(
  questions: readonly LabelledQuestion[],
  answerQuestion: AnswerQuestion,
): Promise<readonly RunQuestion[]> {
  const runs: RunQuestion[] = [];
  for (const question of questions) {
    const steps: Partial<Steps> = {};
    // No language is given: detection is a step of the road like any other.
    const outcome = await answerQuestion({ text: question.text }, { observe: (taken) => Object.assign(steps, taken) });
    if (!outcome.ok) throw new Error(`${question.id}: ${outcome.error}`);
    const first = steps.retrieval?.candidates[0]?.passage;
    const firstIsRight = first !== undefined && tellsAnswer(first, question);
    runs.push({ question, outcome: outcome.value, steps, firstIsRight });
  }
  return runs;
}
