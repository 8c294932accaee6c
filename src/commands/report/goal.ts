/** One goal, checked on the figures of a run. */
export interface Goal {
  readonly what: string;
  /** A set, a number of passages, or what was averaged. */
  readonly where: string;
  /** What was reached and what was wanted, in words and digits. */
  readonly reached: string;
  readonly wanted: string;
  readonly met: boolean;
}

export type Comparison = "≥" | "≤" | ">";

/**
 * A tie is as good as what is wanted, but for ">". Not met when either figure does not exist.
 *
 * @param source where the wanted figure comes from, to be read behind it
 */
export function checkGoal(
  goal: Pick<Goal, "what" | "where">,
  reached: number,
  comparison: Comparison,
  wanted: number,
  source = "",
): Goal {
  const met = { "≥": reached >= wanted, "≤": reached <= wanted, ">": reached > wanted }[comparison];
  return { ...goal, reached: figure(reached), wanted: `${comparison} ${figure(wanted)}${source}`, met };
}

function figure(value: number): string {
  if (Number.isNaN(value)) return "–";
  return value >= 100 ? value.toFixed(0) : value.toFixed(3);
}
