import type { ActRefusal } from "#src/people/handoff/machine/apply-act.ts";

/** Why something at the desk is not done. */
export type DeskRefusal =
  /** There is no such case, or it is another team's. */
  | { readonly kind: "not-found" }
  /** Somebody else has it. */
  | { readonly kind: "case-taken"; readonly helper: string }
  /** Nobody has it yet: it has to be claimed first. */
  | { readonly kind: "case-not-claimed" }
  /** It has come to an end. */
  | { readonly kind: "case-closed" }
  /** The closed loop does not have it so, or not by this person. */
  | { readonly kind: "not-as-it-stands"; readonly why: ActRefusal }
  /** Something has to be said with it. */
  | { readonly kind: "field-missing"; readonly path: "receipt" | "into" | "team" | "helper" };
