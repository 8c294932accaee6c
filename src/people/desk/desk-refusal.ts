/** Why something at the desk is not done. */
export type DeskRefusal =
  /** There is no such case, or it is another team's. */
  | { readonly kind: "not-found" }
  /** Somebody else has it. */
  | { readonly kind: "case-taken"; readonly helper: string }
  /** Nobody has it yet: it has to be claimed first. */
  | { readonly kind: "case-not-claimed" }
  /** It has come to an end. */
  | { readonly kind: "case-closed" };
