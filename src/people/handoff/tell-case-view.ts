import type { Team } from "#src/knowledge/knowledge.ts";
import type { CaseView } from "#src/protocol/case.ts";
import type { Case } from "./case.ts";
import { findTeam } from "./find-team.ts";
import { STAGE_VIEWS } from "./machine/stage.ts";

/** A case in the shape of the wire, as its visitor sees it. */
export function tellCaseView(told: Case, teams: readonly Team[]): CaseView {
  const { number, stage, openedAt, promisedBy, calendarKnown, outcome, closedAt } = told;
  const team = findTeam(told.team, teams);
  return {
    number,
    state: STAGE_VIEWS[stage].state,
    step: STAGE_VIEWS[stage].step,
    openedAt: openedAt.toISOString(),
    team: { id: team.id, name: team.name[told.language] },
    promisedBy,
    calendarKnown,
    ...(outcome && { outcome }),
    ...(closedAt && { closedAt: closedAt.toISOString() }),
  };
}
