import type { Question } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";

/** A question and what was retrieved for it. */
export interface Found {
  readonly question: Question;
  readonly retrieval: Retrieval;
}
