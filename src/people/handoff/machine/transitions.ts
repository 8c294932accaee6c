/**
 * Every way in which a case goes from one stage to another: the closed loop as data. `docs/design/cases.md` has the
 * drawing made from it.
 *
 * A transition that `tells` is one its visitor should know of, and gives exactly one event. What is not told stays with
 * the staff.
 */
import type { EventKind } from "#src/conversation/event.ts";
import type { GuardName } from "./guards.ts";
import type { LimitName } from "./limits.ts";
import { OPEN_STAGES, type Stage } from "./stage.ts";

export type ActorKind = "visitor" | "helper" | "lead" | "system";

export interface Transition {
  readonly from: readonly Stage[];
  /** `same`: it stays where it is. */
  readonly to: Stage | "same";
  readonly by: readonly ActorKind[];
  /** A reason is demanded: `told` to the visitor too, or `kept` among the staff. */
  readonly reason?: "told" | "kept";
  /** All of them must hold. */
  readonly guards?: readonly GuardName[];
  /** The event that tells the visitor. */
  readonly tells?: EventKind;
  /** The deadline of the stage it leads to: a new one, the one there was, or none. */
  readonly sets: LimitName | "stays" | "none";
}

const STAFF = ["helper", "lead"] as const;
/** Of a team, and nobody has it. */
const UNCLAIMED = ["submitted", "accepted", "dispatched"] as const;
/** A helper has it. */
const IN_HAND = ["processing", "extension-asked", "waiting-for-visitor"] as const;

const table = {
  submit: { from: [], to: "submitted", by: ["visitor", "system"], tells: "case.opened", sets: "submitted" },

  // Taking in and giving out
  accept: { from: ["submitted"], to: "accepted", by: STAFF, tells: "case.accepted", sets: "accepted" },
  dispatch: { from: ["accepted"], to: "dispatched", by: STAFF, tells: "case.dispatched", sets: "dispatched" },
  object: {
    from: ["dispatched"],
    to: "objected",
    by: STAFF,
    reason: "kept",
    guards: ["objection-in-time", "objections-left"],
    sets: "objected",
  },
  redispatch: {
    from: ["objected"],
    to: "dispatched",
    by: ["lead"],
    reason: "kept",
    guards: ["other-than-objector"],
    tells: "case.dispatched",
    sets: "dispatched",
  },
  "uphold-dispatch": {
    from: ["objected"],
    to: "dispatched",
    by: ["lead"],
    reason: "kept",
    guards: ["other-than-objector"],
    sets: "dispatched",
  },
  reclassify: {
    from: [...UNCLAIMED, "processing", "redo"],
    to: "same",
    by: STAFF,
    reason: "kept",
    guards: ["its-helper-or-lead", "classified-differently"],
    sets: "stays",
  },

  // Handling
  // Whoever takes a case first is responsible for it (首接负责): taking it in and giving it out are in the same act.
  claim: {
    from: UNCLAIMED,
    to: "processing",
    by: STAFF,
    guards: ["higher-owner"],
    tells: "case.claimed",
    sets: "handling",
  },
  assign: {
    from: ["processing", "waiting-for-visitor"],
    to: "same",
    by: STAFF,
    reason: "kept",
    guards: ["its-helper-or-lead", "assigned-to-another"],
    tells: "case.claimed",
    sets: "stays",
  },
  release: {
    from: [...IN_HAND, "replied"],
    to: "dispatched",
    by: STAFF,
    guards: ["its-helper-or-lead"],
    tells: "case.released",
    sets: "dispatched",
  },
  "ask-extension": {
    from: ["processing"],
    to: "extension-asked",
    by: STAFF,
    reason: "kept",
    guards: ["its-helper", "before-due", "extension-unused", "extension-short"],
    sets: "stays",
  },
  "grant-extension": {
    from: ["extension-asked"],
    to: "processing",
    by: ["lead"],
    guards: ["before-due", "other-than-asker"],
    tells: "case.extended",
    sets: "handling",
  },
  "deny-extension": {
    from: ["extension-asked"],
    to: "processing",
    by: ["lead"],
    reason: "kept",
    guards: ["other-than-asker"],
    sets: "handling",
  },
  "let-extension-lapse": {
    from: ["extension-asked"],
    to: "processing",
    by: ["system"],
    guards: ["due"],
    sets: "handling",
  },
  "ask-visitor": {
    from: ["processing"],
    to: "waiting-for-visitor",
    by: STAFF,
    reason: "told",
    guards: ["its-helper"],
    tells: "case.needs-visitor",
    sets: "waiting-for-visitor",
  },
  remind: {
    from: ["waiting-for-visitor"],
    to: "same",
    by: ["system"],
    guards: ["nudge-due"],
    tells: "case.reminded",
    sets: "stays",
  },
  resume: {
    from: ["waiting-for-visitor"],
    to: "processing",
    by: ["visitor", "helper", "lead"],
    guards: ["its-helper-or-lead"],
    tells: "case.resumed",
    sets: "handling",
  },

  // Replying and calling back
  reply: {
    from: IN_HAND,
    to: "replied",
    by: STAFF,
    guards: ["its-helper"],
    sets: "replied",
  },
  confirm: {
    from: ["replied"],
    to: "follow-up",
    by: STAFF,
    guards: ["seen-by-enough"],
    tells: "case.closed",
    sets: "follow-up",
  },
  "return-reply": {
    from: ["replied"],
    to: "processing",
    by: ["lead"],
    reason: "kept",
    sets: "handling",
  },
  survey: {
    from: ["follow-up"],
    to: "same",
    by: ["system"],
    guards: ["nudge-due"],
    tells: "case.evaluation-asked",
    sets: "stays",
  },
  evaluate: {
    from: ["follow-up"],
    to: "closed",
    by: ["visitor"],
    guards: ["content-or-redone"],
    tells: "case.evaluated",
    sets: "none",
  },
  "ask-redo": {
    from: ["follow-up"],
    to: "redo",
    by: ["visitor"],
    guards: ["discontent", "redo-left", "nothing-else-open"],
    tells: "case.reopened",
    sets: "redo",
  },
  // A conversation has one open case: where a later one is open, what is not settled goes on in that.
  "join-open": {
    from: ["follow-up"],
    to: "merged",
    by: ["visitor"],
    guards: ["discontent", "into-open-case"],
    tells: "case.closed",
    sets: "none",
  },
  "leave-unevaluated": { from: ["follow-up"], to: "closed", by: ["system"], guards: ["nudged-out"], sets: "none" },
  retake: {
    from: ["redo"],
    to: "processing",
    by: STAFF,
    guards: ["higher-owner"],
    tells: "case.claimed",
    sets: "handling",
  },
  explain: { from: ["redo"], to: "closed", by: ["lead"], reason: "told", tells: "case.closed", sets: "none" },

  // Other ends
  reject: {
    from: [...UNCLAIMED, ...IN_HAND],
    to: "rejected",
    by: STAFF,
    guards: ["its-helper-or-lead", "other-than-rejecter"],
    tells: "case.closed",
    sets: "none",
  },
  merge: {
    from: [...UNCLAIMED, ...IN_HAND, "redo"],
    to: "merged",
    by: STAFF,
    guards: ["its-helper-or-lead", "into-open-case"],
    tells: "case.closed",
    sets: "none",
  },
  "redirect-emergency": {
    from: [...UNCLAIMED, ...IN_HAND, "objected", "redo"],
    to: "emergency-redirect",
    by: ["helper", "lead", "system"],
    guards: ["its-helper-or-lead"],
    tells: "case.closed",
    sets: "none",
  },
  transfer: {
    from: [...UNCLAIMED, ...IN_HAND, "objected", "redo"],
    to: "transferred",
    by: STAFF,
    guards: ["its-helper-or-lead", "receipt-known"],
    tells: "case.closed",
    sets: "none",
  },
  withdraw: { from: OPEN_STAGES, to: "withdrawn", by: ["visitor"], tells: "case.closed", sets: "none" },
  expire: {
    from: ["waiting-for-visitor"],
    to: "expired",
    by: ["system"],
    guards: ["nudged-out"],
    tells: "case.closed",
    sets: "none",
  },

  // After an end
  reopen: {
    from: ["closed", "expired"],
    to: "dispatched",
    by: ["visitor", "helper", "lead"],
    reason: "told",
    guards: ["reopen-in-time", "nothing-else-open"],
    tells: "case.reopened",
    sets: "dispatched",
  },
  appeal: {
    from: ["rejected"],
    to: "submitted",
    by: ["visitor"],
    reason: "told",
    guards: ["appeal-in-time", "appeal-unused", "nothing-else-open"],
    tells: "case.reopened",
    sets: "submitted",
  },
} as const;

export type TransitionName = keyof typeof table;

export const TRANSITIONS: Readonly<Record<TransitionName, Transition>> = table;

export const TRANSITION_NAMES = Object.keys(table) as readonly TransitionName[];
