import type { Question } from "#src/turn/question/question.ts";

/** 1 when a passage speaks of a country asked about, -1 when only of others, 0 when either side names none. */
export type NationFit = -1 | 0 | 1;

/** @param spokenOf the countries the passage speaks of, each by the first of its names */
export function fitNation({ nations }: Pick<Question, "nations">, spokenOf: readonly string[]): NationFit {
  if (nations.length === 0 || spokenOf.length === 0) return 0;
  return nations.some(([name = ""]) => spokenOf.includes(name)) ? 1 : -1;
}
