/** Sends labelled questions down the whole road, with a model that writes, and every answer before a judge. */
import type { AskForTurn } from "#src/http/create-ask.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { Generation } from "#src/turn/answer/generated/generation.ts";
import type { Writing } from "#src/turn/writing.ts";
import type { LabelledQuestion } from "../../questions/labelled-question.ts";
import { type Judge, type Judged, judgeAnswer } from "./judge-answer.ts";

export interface JudgedAnswer extends Judged {
  readonly question: LabelledQuestion;
  readonly label: Turn["label"];
  /** What writing it took: tokens in and out, and the time of the whole turn. */
  readonly written: { readonly tokens: number; readonly ms: number };
}

/** @throws Error naming the question when its text itself is refused: a label must be a question */
export async function judgeAnswers(
  questions: readonly LabelledQuestion[],
  { ask, writing, judge }: { readonly ask: AskForTurn; readonly writing: Writing; readonly judge: Judge },
): Promise<readonly JudgedAnswer[]> {
  const judged: JudgedAnswer[] = [];
  const now = (): number => judge.clock.now().getTime();
  for (const question of questions) {
    let tokens = 0;
    const startedAt = now();
    const counted: Writing = { ...writing, report: (generation) => void (tokens += tokensOf(generation)) };
    const turn = await ask({ text: question.text }, { writing: counted });
    if (!turn.ok) throw new Error(`${question.id}: ${turn.error}`);
    if (turn.value.outcome !== "answered") continue;
    const written = { tokens, ms: now() - startedAt };
    judged.push({
      question,
      label: turn.value.label,
      written,
      ...(await judgeAnswer(question.text, turn.value, judge)),
    });
  }
  return judged;
}

function tokensOf({ attempts }: Generation): number {
  return attempts.reduce((sum, { usage }) => sum + (usage?.input ?? 0) + (usage?.output ?? 0), 0);
}
