import type { Case } from "../case.ts";
import type { Actor } from "./act.ts";
import { type GuardName, holds, type Situation } from "./guards.ts";
import { type TransitionName, TRANSITIONS } from "./transitions.ts";

/** Guards that ask what goes with an act, which is not known before somebody has said it. */
const OF_WHAT_GOES_WITH_IT: readonly GuardName[] = [
  "classified-differently",
  "assigned-to-another",
  "extension-short",
  "into-open-case",
  "receipt-known",
  "discontent",
  "content-or-redone",
];

/** Which of these transitions somebody may do to a case as it stands, given that they say with it what it demands. */
export function possibleActs<Name extends TransitionName>(
  names: readonly Name[],
  found: Case,
  actor: Actor,
  situation: Situation,
): readonly Name[] {
  return names.filter((name) => {
    const { from, by, guards = [] } = TRANSITIONS[name];
    return (
      from.includes(found.stage) &&
      by.includes(actor.kind) &&
      guards
        .filter((guard) => !OF_WHAT_GOES_WITH_IT.includes(guard))
        // The guards that are left look at who acts alone: any act of theirs stands for this one.
        .every((guard) => holds(guard, found, { name: "resume", actor }, situation))
    );
  });
}
