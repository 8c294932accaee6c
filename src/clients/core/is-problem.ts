import type { Problem, ProblemCode } from "#src/protocol/problem.ts";
import { isInteger, isString, listOf, oneOf, optional, shapeOf } from "./checks.ts";

const isCode = oneOf<ProblemCode>({
  "body-unreadable": true,
  "sign-in-needed": true,
  "not-allowed": true,
  "not-found": true,
  "method-not-allowed": true,
  "key-reused": true,
  "case-taken": true,
  "case-closed": true,
  "not-as-it-stands": true,
  "notice-required": true,
  "body-too-large": true,
  "type-not-supported": true,
  "text-empty": true,
  "text-too-long": true,
  "field-invalid": true,
  "guide-faulty": true,
  "too-many-requests": true,
  fault: true,
  "not-ready": true,
  "model-unavailable": true,
});

const hasProblemShape = shapeOf<Problem>({
  type: isString,
  title: isString,
  status: isInteger,
  code: isCode,
  detail: isString,
  language: oneOf<Problem["language"]>({ zh: true, en: true, ja: true, ko: true }),
  errors: optional(
    listOf(shapeOf<NonNullable<Problem["errors"]>[number]>({ path: isString, code: isString, message: isString })),
  ),
});

/** Whether a value from the wire is a problem. Says yes exactly where the protocol's schema does (a test compares). */
export function isProblem(value: unknown): value is Problem {
  return hasProblemShape(value);
}
