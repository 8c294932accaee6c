import type { Language } from "#src/language/language.ts";
import type { CaseState } from "#src/protocol/case.ts";
import type { DeskCase, DeskContact, OpenedDeskCase, Role } from "#src/protocol/desk.ts";
import type { Problem } from "#src/protocol/problem.ts";
import type { HelperOutcome } from "./helper-outcomes.ts";

/** Everything the staff page shows. */
export interface DeskState {
  readonly language: Language;
  /** Undefined: nobody is signed in. */
  readonly account: { readonly name: string; readonly role: Role } | undefined;
  readonly cases: readonly DeskCase[];
  /** Undefined: all. */
  readonly shown: CaseState | undefined;
  readonly opened: OpenedDeskCase | undefined;
  /** Of the case that is open, once its helper asked for it. */
  readonly contact: DeskContact | undefined;
  readonly draft: string;
  readonly outcome: HelperOutcome;
  readonly notice: DeskNotice | undefined;
  readonly failure: DeskFailure | undefined;
  /** Something was sent and has no reply yet. */
  readonly isBusy: boolean;
  readonly isConnected: boolean;
}

/** What was just done. */
export type DeskNotice = "claimed" | "released" | "closed" | "replied";

export type DeskFailure =
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "connection" | "unreadable" };

export function signedOut(language: Language): DeskState {
  return {
    language,
    account: undefined,
    cases: [],
    shown: undefined,
    opened: undefined,
    contact: undefined,
    draft: "",
    outcome: "solved",
    notice: undefined,
    failure: undefined,
    isBusy: false,
    isConnected: true,
  };
}
