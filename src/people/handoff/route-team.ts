/**
 * Routing: which human team is named for a matter?
 *
 * A team of the district comes before one for everywhere, one that lists the topic before one that takes any. Pure; a
 * pair of teams that fit equally well is settled by the order of the register.
 */
import { holdsEverywhere } from "#src/knowledge/holds-everywhere.ts";
import type { Team } from "#src/knowledge/knowledge.ts";

export interface Matter {
  /** Districts the question names; the first one with a team decides. */
  readonly districts: readonly string[];
  /** Topic of the best passage, where one came near enough to tell. */
  readonly topic: string | undefined;
}

/** @throws Error when the register has no team that takes any topic for the whole city: someone must always be there */
export function routeTeam({ districts, topic }: Matter, teams: readonly Team[]): Team {
  for (const district of districts) {
    const team = bestFor(
      teams.filter((candidate) => candidate.districts.includes(district)),
      topic,
    );
    if (team !== undefined) return team;
  }
  const everywhere = teams.filter((team) => team.districts.some(holdsEverywhere));
  const team = bestFor(everywhere, topic);
  if (team === undefined) throw new Error("no team takes questions about the whole city");
  return team;
}

function bestFor(teams: readonly Team[], topic: string | undefined): Team | undefined {
  const specialist = topic === undefined ? undefined : teams.find((team) => team.topics.includes(topic));
  return specialist ?? teams.find((team) => team.topics.length === 0);
}
