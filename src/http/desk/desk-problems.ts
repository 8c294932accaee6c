import type { ProblemCode } from "#src/protocol/problem.ts";

/** What can be wrong with anything that is read at the desk. */
export const DESK_PROBLEMS: readonly ProblemCode[] = [
  "sign-in-needed",
  "not-allowed",
  "not-found",
  "too-many-requests",
  "fault",
];

/** What can be wrong with changing a case. */
export const DESK_CHANGE_PROBLEMS: readonly ProblemCode[] = [
  ...DESK_PROBLEMS,
  "case-taken",
  "case-closed",
  "not-as-it-stands",
];

/** What can be wrong with a body in JSON. */
export const DESK_BODY_PROBLEMS: readonly ProblemCode[] = [
  "body-unreadable",
  "body-too-large",
  "type-not-supported",
  "field-invalid",
];
