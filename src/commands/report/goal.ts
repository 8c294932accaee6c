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

/** At least what is wanted. A tie counts: nobody is better. Not met when either figure does not exist. */
export function atLeast(goal: Pick<Goal, "what" | "where">, reached: number, wanted: number, source = ""): Goal {
  return { ...goal, reached: figure(reached), wanted: `≥ ${figure(wanted)}${source}`, met: reached >= wanted };
}

export function atMost(goal: Pick<Goal, "what" | "where">, reached: number, wanted: number, source = ""): Goal {
  return { ...goal, reached: figure(reached), wanted: `≤ ${figure(wanted)}${source}`, met: reached <= wanted };
}

export function moreThan(goal: Pick<Goal, "what" | "where">, reached: number, wanted: number, source = ""): Goal {
  return { ...goal, reached: figure(reached), wanted: `> ${figure(wanted)}${source}`, met: reached > wanted };
}

function figure(value: number): string {
  if (Number.isNaN(value)) return "–";
  return value >= 100 ? value.toFixed(0) : value.toFixed(3);
}
