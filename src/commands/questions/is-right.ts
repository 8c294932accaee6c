import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { LabelledQuestion } from "./labelled-question.ts";

/** True when a passage tells one of the facts that answer the question. */
export function tellsAnswer(passage: { readonly refs: readonly string[] }, question: LabelledQuestion): boolean {
  return question.expect === "answer" && passage.refs.some((ref) => question.refs.includes(ref));
}

/** True when some passage of today's knowledge answers the question; one whose facts are in no guide yet does not count. */
export function isAnswerable(question: LabelledQuestion, knowledge: Knowledge): boolean {
  return knowledge.passages.some((passage) => tellsAnswer(passage, question));
}
