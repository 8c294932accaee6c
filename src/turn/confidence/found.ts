import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";

/** A question and what was retrieved for it. */
export interface Found {
  readonly question: Question;
  readonly retrieval: Retrieval;
}

/** What it takes to find out whether a message is about the guide that is spoken of. */
export interface LookAgain {
  /** @param mayAnswer false for passages to leave out */
  readonly searchAgain: (question: Question, mayAnswer: (passage: Passage) => boolean) => Promise<Retrieval>;
  /** How likely the first passage answers, 0 to 1. */
  readonly likelihood: (found: Found) => number;
}
