/** Something that somebody does to a case: a transition by its name, who does it, and what goes with it. */
import type { Evaluation, RejectionCode } from "#src/protocol/case.ts";
import type { Case, Helper } from "../case.ts";
import type { Classification } from "./classify.ts";
import type { ReplyOutcome } from "./handling.ts";
import type { TransitionName } from "./transitions.ts";

export type Actor =
  | { readonly kind: "visitor" | "system" }
  /** Of the staff: the account, and the name the visitor sees. */
  | { readonly kind: "helper" | "lead"; readonly id: string; readonly name: string };

interface ActFrame {
  readonly actor: Actor;
  /** Redacted. Who reads it is said in `transitions.ts`. */
  readonly reason?: string;
}

export type Act = ActFrame &
  (
    | { readonly name: Exclude<TransitionName, WithMore> }
    | { readonly name: "accept" | "reclassify"; readonly classification: Classification }
    | { readonly name: "dispatch" | "redispatch"; readonly team: NamedTeam }
    | { readonly name: "assign"; readonly helper: Helper }
    | { readonly name: "ask-extension"; readonly workingDays: number }
    | { readonly name: "reply"; readonly outcome: ReplyOutcome }
    | { readonly name: "evaluate" | "ask-redo"; readonly evaluation: Evaluation }
    | { readonly name: "join-open"; readonly evaluation: Evaluation; readonly into: Case }
    | { readonly name: "reject"; readonly code: RejectionCode }
    | { readonly name: "merge"; readonly into: Case }
    | { readonly name: "transfer"; readonly receipt: string }
  );

type WithMore =
  | "accept"
  | "reclassify"
  | "dispatch"
  | "redispatch"
  | "assign"
  | "ask-extension"
  | "reply"
  | "evaluate"
  | "ask-redo"
  | "join-open"
  | "reject"
  | "merge"
  | "transfer";

export interface NamedTeam {
  readonly id: string;
  /** In the visitor's language. */
  readonly name: string;
}

/** The account of an actor of the staff. */
export function accountOf(actor: Actor): string | undefined {
  return "id" in actor ? actor.id : undefined;
}
