import type { CaseClass, Priority } from "#src/protocol/case.ts";
import type { CaseReason } from "../case.ts";

export interface Classification {
  readonly class: CaseClass;
  readonly priority: Priority;
}

/**
 * What a case is taken for until a person has read it: as urgent as the reason it was handed over for. Nobody is asked
 * what kind of case theirs is.
 */
export function classify(reason: CaseReason): Classification {
  return CLASSES[reason];
}

const consult = { class: "consult", priority: "P3" } as const;

const CLASSES: Readonly<Record<CaseReason, Classification>> = {
  crisis: { class: "help", priority: "P1" },
  sensitive: { class: "help", priority: "P2" },
  "asked-for-person": consult,
  "visitor-asked": consult,
  "nothing-found": consult,
  "too-weak": consult,
  "not-in-force": consult,
  "language-not-served": consult,
  "model-failed": consult,
};
