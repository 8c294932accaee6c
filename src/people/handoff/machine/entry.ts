import type { ActorKind, TransitionName } from "./transitions.ts";
import type { Stage } from "./stage.ts";

/** One transition of a case, as the log keeps it: written with the case, and never changed. */
export interface CaseEntry {
  readonly caseId: string;
  /** 1 for its opening, then without gaps. */
  readonly place: number;
  readonly at: Date;
  readonly transition: TransitionName;
  /** Undefined for its opening. */
  readonly from: Stage | undefined;
  readonly to: Stage;
  readonly actor: ActorKind;
  /** Of the staff. */
  readonly accountId: string | undefined;
  /** Redacted; gone once the conversation is erased. */
  readonly reason: string | undefined;
}
