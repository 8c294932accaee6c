import type { Team } from "#src/knowledge/knowledge.ts";
import type { CaseView } from "#src/protocol/case.ts";
import type { Case } from "./case.ts";
import { findTeam } from "./find-team.ts";

/** A case in the shape of the wire, as its visitor sees it. */
export function tellCaseView(told: Case, teams: readonly Team[]): CaseView {
  const { number, state, openedAt, promisedBy, calendarKnown, outcome, closedAt } = told;
  const team = findTeam(told.team, teams);
  return {
    number,
    state,
    openedAt: openedAt.toISOString(),
    team: { id: team.id, name: team.name[told.language] },
    promisedBy,
    calendarKnown,
    ...(outcome && { outcome }),
    ...(closedAt && { closedAt: closedAt.toISOString() }),
  };
}
