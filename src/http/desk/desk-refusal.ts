import type { DeskRefusal } from "#src/people/desk/desk-refusal.ts";
import type { Refusal } from "../problems/refusal.ts";

/** What the desk says about a case, as a refusal. */
export function deskRefusal(refusal: DeskRefusal): Refusal {
  switch (refusal.kind) {
    case "not-found":
    case "case-closed":
      return { code: refusal.kind };
    case "case-taken":
      return { code: "case-taken", helper: refusal.helper };
    case "case-not-claimed":
      return { code: "not-allowed", context: "not-claimed" };
    case "not-as-it-stands":
      return { code: refusal.kind };
    case "field-missing":
      return { code: "field-invalid", faults: [{ path: refusal.path, code: "missing" }] };
    default:
      return refusal satisfies never;
  }
}
