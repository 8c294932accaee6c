import { goalsTable } from "#src/commands/report/goals-table.ts";
import { markdownTable } from "#src/commands/report/markdown-table.ts";
import type { QualityGoal } from "../goals/quality-goals.ts";

/**
 * The goals of a run with how many are met. Where the confidence was fitted on a set, what it reaches without it stands
 * beside, and the goals are counted so too.
 */
export function goalsBothWays(goals: readonly QualityGoal[]): string {
  if (goals.every(({ unseen }) => unseen === undefined)) return goalsTable(goals);
  const table = markdownTable(
    ["goal", "where", "reached", "wanted", "", "without this set", ""],
    goals.map(({ what, where, reached, wanted, met, unseen }) => [
      what,
      where,
      reached,
      wanted,
      verdict(met),
      unseen?.reached ?? "",
      unseen === undefined ? "" : verdict(unseen.met),
    ]),
    "text",
  );
  const met = goals.filter((goal) => goal.met).length;
  const metUnseen = goals.filter((goal) => (goal.unseen ?? goal).met).length;
  return `${table}

${met} of ${goals.length} goals are met; ${metUnseen} with a confidence that was not fitted on the set.`;
}

function verdict(met: boolean): string {
  return met ? "met" : "not met";
}
