import type { ProblemCode } from "#src/protocol/problem.ts";

/** The `type` of a problem: where the documentation explains it, whatever host the service runs on. */
export function problemAddress(code: ProblemCode): string {
  return `/docs#${problemAnchor(code)}`;
}

export function problemAnchor(code: ProblemCode): string {
  return `problem-${code}`;
}
