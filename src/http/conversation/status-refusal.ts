import type { StatusFault } from "#src/conversation/read-case-status.ts";
import type { Refusal } from "../problems/refusal.ts";

/** Why a case is not shown, as a refusal. Whether there is one of that number is not said. */
export function statusRefusal(fault: StatusFault): Refusal {
  return fault.kind === "locked"
    ? { code: "too-many-requests", seconds: fault.seconds, context: "case" }
    : { code: "not-found", context: "case" };
}
