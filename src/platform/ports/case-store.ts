/**
 * Where cases are kept, beside the events of their conversations: a case and the events that tell of it change in one
 * write, or not at all.
 */
import type { NewEvent, RecordedEvent } from "#src/conversation/event.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { CaseEntry } from "#src/people/handoff/machine/entry.ts";
import type { CaseState } from "#src/protocol/case.ts";
import type { StaffLogEntry } from "./staff-store.ts";

export interface CaseStore {
  /** Opens a case and appends its events to its conversation. At most one case of a conversation is not closed. */
  open(opening: CaseOpening): Promise<Opened>;
  /**
   * Changes a case as it was read, appends events to its conversation, and logs what was done and who did it: all of it
   * or nothing.
   * @returns false where someone else changed it since, an event's `once` is taken, or it was to be open again beside
   * another case of its conversation: nothing is written then
   */
  change(change: CaseChange): Promise<boolean>;
  find(caseId: string): Promise<Case | undefined>;
  findByNumber(number: string): Promise<Case | undefined>;
  /** The case of a conversation that is not closed. */
  findOpen(conversationId: string): Promise<Case | undefined>;
  /** The open ones first, in the order of their promises; then the closed ones, the last that was closed first. */
  list(filter: CaseFilter): Promise<readonly Case[]>;
  /** Those that time does something to by now (`Case.wakesAt`), the longest due first. */
  findAwake(now: Date, limit: number): Promise<readonly Case[]>;
  /** The log of a case: what was done to it, by whom and why, in order. */
  readEntries(caseId: string): Promise<readonly CaseEntry[]>;
  /**
   * Another text than before once an open case of these teams has changed, or something was said in its conversation;
   * undefined: of all teams. Made of sums, so changes can, rarely, cancel out. Cheap, unlike reading them.
   */
  sumUpOpen(teams: readonly string[] | undefined): Promise<string>;
}

export interface CaseOpening {
  readonly case: Case;
  readonly events: readonly NewEvent[];
  /** Of its log. */
  readonly entries?: readonly CaseEntry[];
  /** Not more than `most` cases of the site since then; undefined: no limit. */
  readonly limit: { readonly since: Date; readonly most: number } | undefined;
}

/** Whatever it is but `opened`: nothing was written. */
export type Opened =
  | { readonly kind: "opened"; readonly events: readonly RecordedEvent[] }
  /** The one of the conversation that is not closed; or the one of this id, whatever became of it. */
  | { readonly kind: "open-already"; readonly case: Case }
  /** Another case has this number: take another. */
  | { readonly kind: "number-taken" }
  /** An event's `once` is taken, by this one. */
  | { readonly kind: "recorded-before"; readonly event: RecordedEvent }
  | { readonly kind: "limit-reached" }
  | { readonly kind: "no-conversation" };

export interface CaseChange {
  /** As it was read: its version must still be the one in the store. */
  readonly before: Case;
  /** As it shall be; the store counts the version up. */
  readonly after: Case;
  readonly events: readonly NewEvent[];
  /** Of its log: one for each transition. */
  readonly entries?: readonly CaseEntry[];
  /** Another case that must still be as it was read. */
  readonly beside?: Case | undefined;
  /** Who of the staff did it; kept in `StaffStore.readLog`. */
  readonly log?: StaffLogEntry;
}

export interface CaseFilter {
  readonly state?: CaseState | undefined;
  /** Of these teams only; none of them: no case. */
  readonly teams?: readonly string[] | undefined;
  readonly limit: number;
}
