import type { Goal } from "../../report/goal.ts";
import { goalsTable } from "../../report/goals-table.ts";
import { percent } from "../percent.ts";
import type { ConfidenceFigures, Promised } from "./confidence-figures.ts";
import { decidedTable, reliabilityTable, riskCoverageTable, statedTable } from "./confidence-tables.ts";

export interface Confidence {
  readonly figures: readonly ConfidenceFigures[];
  readonly goals: readonly Goal[];
  readonly promised: Promised;
}

/** File names of the drawings beside the report. */
export interface Drawings {
  readonly reliability: string;
  readonly riskCoverage: string;
}

/** Whether the confidence is what it says it is, as Markdown that explains itself. */
export function reportConfidence(
  { figures, goals, promised: { risk, level } }: Confidence,
  drawings: Drawings,
): string {
  return `## Confidence

${goalsTable(goals)}

### What was decided

The threshold was chosen on other questions for at most ${percent(risk)} wrong of the answered. "At most" is the largest share that is still plausible after what was seen here: the one-sided Clopper-Pearson bound at level ${level} (Clopper & Pearson, The use of confidence or fiducial limits illustrated in the case of the binomial, 1934), the test that the threshold was chosen with (Angelopoulos et al., Learn then Test, 2021). It holds for each row by itself and for independent questions; the same facts are asked in four languages, so that the row over all is somewhat surer than it should be. "(of all)": the language has so few answers that not even a faultless record would show the risk, and the bound is that of all languages; "alone" is what its own few answers say, and they may be worse.

${decidedTable(figures)}

### What was stated

From here on only questions that the threshold decides. The calibration error is the distance between stated and observed, over five bins of equal mass. Its interval is the middle nine tenths of a thousand draws with replacement; what is drawn are matters, questions linked by a common fact, with all their questions in all languages, because these are right or wrong together. A draw adds chance to chance, and chance makes this error larger on average, so that the interval lies rather too high: the goal is strict. "Coverage" and "risk" are what was answered, and wrongly of that; "with hindsight" is the most that could have been answered, surest first, with at most ${percent(risk)} wrong.

${statedTable(figures)}

### Reliability

![How sure the confidence was and how often it was right, as in the table below](${drawings.reliability})

${reliabilityTable(figures)}

### Risk and coverage

The share of wrong answers when so many of the questions are answered, surest first.

![The share of wrong answers as more questions are answered, as in the table below](${drawings.riskCoverage})

${riskCoverageTable(figures)}`;
}
