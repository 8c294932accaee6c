/** What the closed loop knows of a case beside its stage. Nothing of it is a visitor's words or a helper's notes. */
import type { CaseClass, Evaluation, Priority, RejectionCode } from "#src/protocol/case.ts";

export interface Handling {
  readonly class: CaseClass;
  readonly priority: Priority;
  /** Transitions so far, its opening counted: the place of the last one in the log. */
  readonly steps: number;
  /** When it came into its stage. */
  readonly stageSince: Date;
  /** By when it leaves its stage; undefined: it may stay. */
  readonly due: Deadline | undefined;
  /** By when it is replied to, over all stages of handling; undefined until somebody takes it. */
  readonly handling: Deadline | undefined;
  /** How far `handling` was put off while the visitor was waited for, on the deadline's own clock. */
  readonly pausedMs: number;
  /** Messages sent to the visitor in this stage, because nothing was heard. */
  readonly nudges: number;
  readonly objections: number;
  /** Who objected last, by account. */
  readonly objectedBy: string | undefined;
  readonly extension: Extension | undefined;
  /** What it is to end as, by its helper's reply, and whose reply that is. */
  readonly reply: { readonly by: string; readonly outcome: ReplyOutcome } | undefined;
  readonly redos: number;
  /** `none`: the visitor was asked twice and said nothing, which is never taken for content. */
  readonly evaluation: Evaluation | "none" | undefined;
  readonly rejection: { readonly code: RejectionCode; readonly by: string } | undefined;
  readonly appealed: boolean;
  /** Id of the case it was merged into. */
  readonly into: string | undefined;
  /** What the other office calls it. */
  readonly receipt: string | undefined;
}

export interface Deadline {
  readonly since: Date;
  readonly by: Date;
  readonly clock: "wall" | "working";
}

export interface Extension {
  readonly state: "asked" | "granted" | "denied" | "lapsed";
  /** By account. */
  readonly askedBy: string;
  readonly workingDays: number;
}

/** The ends that are a reply. */
export type ReplyOutcome = "solved" | "answered" | "explained";
