import type { Problem } from "#src/protocol/problem.ts";

/** Why the service did not do what it was asked. */
export type ServiceFailure =
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "connection-lost" }
  | { readonly kind: "too-slow" }
  | { readonly kind: "reply-unreadable" };

/** Whether it may well succeed when the network is there again. */
export function mayPass(failure: ServiceFailure): boolean {
  return failure.kind === "connection-lost" || failure.kind === "too-slow" || isCode(failure, "not-ready");
}

/** Whether what was asked for is not there, or no longer. */
export function isGone(failure: ServiceFailure): boolean {
  return isCode(failure, "not-found");
}

function isCode(failure: ServiceFailure, code: Problem["code"]): boolean {
  return failure.kind === "refused" && failure.problem.code === code;
}
