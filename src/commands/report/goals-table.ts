import type { Goal } from "./goal.ts";
import { markdownTable } from "./markdown-table.ts";

export function goalsTable(goals: readonly Goal[]): string {
  const table = markdownTable(
    ["goal", "where", "reached", "wanted", ""],
    goals.map(({ what, where, reached, wanted, met }) => [what, where, reached, wanted, met ? "met" : "not met"]),
    "text",
  );
  return `${table}\n\n${goals.filter(({ met }) => met).length} of ${goals.length} goals are met.`;
}
