import type { ProblemCode } from "#src/protocol/problem.ts";

/** What can be wrong with a question, however it is sent. */
export const ASK_PROBLEMS: readonly ProblemCode[] = [
  "body-unreadable",
  "body-too-large",
  "type-not-supported",
  "text-empty",
  "text-too-long",
  "field-invalid",
  "too-many-requests",
  "fault",
];
