import type { ProblemCode } from "#src/protocol/problem.ts";

/** What can be wrong with anything asked of a conversation. */
export const CONVERSATION_PROBLEMS: readonly ProblemCode[] = ["not-found", "too-many-requests", "fault"];

/** … and with what is sent to one. */
export const SENT_PROBLEMS: readonly ProblemCode[] = [
  "body-unreadable",
  "body-too-large",
  "type-not-supported",
  "field-invalid",
];
