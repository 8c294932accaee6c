/**
 * Where a case stands, as the staff see it, and what its visitor sees of that.
 *
 * A visitor's form that is not sent yet is no case: a hand-off opens one at once.
 */
import type { CaseState, CaseStep } from "#src/protocol/case.ts";

export const OPEN_STAGES = [
  /** Received, nobody has looked at it. */
  "submitted",
  /** Taken on (受理): it is to be given to a team. */
  "accepted",
  /** With a team (分办), whose people have not taken it. */
  "dispatched",
  /** The team says that it is another's (退单). */
  "objected",
  /** A helper has it (办理). */
  "processing",
  /** Its helper asks for more time (延期). */
  "extension-asked",
  /** Its helper needs something from the visitor. */
  "waiting-for-visitor",
  /** Its helper is done, and somebody else looks at the reply first. */
  "replied",
  /** The visitor has the reply and is asked how it was (回访). */
  "follow-up",
  /** The visitor was not content: someone else takes it (重办). */
  "redo",
] as const;

export const FINAL_STAGES = [
  "closed",
  "rejected",
  "merged",
  "emergency-redirect",
  "withdrawn",
  "transferred",
  "expired",
] as const;

export const STAGES = [...OPEN_STAGES, ...FINAL_STAGES] as const;

export type OpenStage = (typeof OPEN_STAGES)[number];
export type FinalStage = (typeof FINAL_STAGES)[number];
export type Stage = OpenStage | FinalStage;

export function isFinal(stage: Stage): stage is FinalStage {
  return (FINAL_STAGES as readonly Stage[]).includes(stage);
}

/** Who has to do something: the visitor, anybody of the team, the helper who has it, or a lead. */
export type StageOwner = "visitor" | "team" | "helper" | "lead" | "nobody";

interface StageView {
  readonly owner: StageOwner;
  /** Who answers in the conversation; see the contract. */
  readonly state: CaseState;
  readonly step: CaseStep;
}

const ended = { owner: "nobody", state: "closed", step: "closed" } as const satisfies StageView;

export const STAGE_VIEWS: Readonly<Record<Stage, StageView>> = {
  submitted: { owner: "team", state: "waiting", step: "received" },
  accepted: { owner: "team", state: "waiting", step: "received" },
  dispatched: { owner: "team", state: "waiting", step: "with-team" },
  objected: { owner: "lead", state: "waiting", step: "with-team" },
  processing: { owner: "helper", state: "with-person", step: "with-team" },
  "extension-asked": { owner: "lead", state: "with-person", step: "with-team" },
  "waiting-for-visitor": { owner: "visitor", state: "with-person", step: "needs-you" },
  replied: { owner: "lead", state: "with-person", step: "with-team" },
  // The assistant answers again, and another matter may be handed over meanwhile.
  "follow-up": { owner: "visitor", state: "closed", step: "answered" },
  redo: { owner: "lead", state: "waiting", step: "with-team" },
  closed: ended,
  rejected: ended,
  merged: ended,
  "emergency-redirect": ended,
  withdrawn: ended,
  transferred: ended,
  expired: ended,
};

/** A stage together with what is kept beside it. */
export function atStage<S extends Stage>(stage: S): { readonly stage: S; readonly state: CaseState } {
  return { stage, state: STAGE_VIEWS[stage].state };
}
