import type { Rule } from "./rule.ts";

/** Every district has a team that takes any topic: a question can always be handed to somebody. */
export const teamMissing: Rule = ({ districts, teams }) =>
  Object.keys(districts)
    .filter(
      (district) => !Object.values(teams).some((team) => team.topics.length === 0 && team.districts.includes(district)),
    )
    .map((district) => ({
      file: "teams.yaml",
      rule: "team-missing",
      message: `no team takes every topic of "${district}"`,
    }));
