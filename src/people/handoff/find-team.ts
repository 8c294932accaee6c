import type { Team } from "#src/knowledge/knowledge.ts";
import { routeTeam } from "./route-team.ts";

/** The team of a case. One that has left the register since leaves its cases to the city's. */
export function findTeam(teamId: string, teams: readonly Team[]): Team {
  return teams.find(({ id }) => id === teamId) ?? routeTeam({ districts: [], topic: undefined }, teams);
}
