/** The goals of the confidence, each checked on the run's own figures. */
import { checkGoal, type Goal } from "../../report/goal.ts";
import type { ConfidenceFigures, Promised } from "./confidence-figures.ts";

const MOST_CALIBRATION_ERROR = 0.05;
/** Between the language that is served best and the one that is served worst. */
const MOST_APART = 0.05;

export function confidenceGoals(figures: readonly ConfidenceFigures[], { risk }: Promised): readonly Goal[] {
  const languages = figures.filter(({ scope }) => scope !== "all");
  return [
    ...figures.map(calibrationGoal),
    ...boundGoals(figures, risk),
    apart("share of the answerable that is answered", languages, ({ answerableCoverage }) => answerableCoverage),
    apart("selective risk", languages, ({ selectiveRisk }) => -selectiveRisk),
  ];
}

/** Over all the error itself; one language has too few questions to tell a small error from chance. */
function calibrationGoal({ scope, calibrationError, calibrationInterval }: ConfidenceFigures): Goal {
  if (scope === "all") {
    return checkGoal({ what: "calibration error", where: scope }, calibrationError, "≤", MOST_CALIBRATION_ERROR);
  }
  const what = "calibration error, low end of its interval";
  return checkGoal({ what, where: scope }, calibrationInterval.low, "≤", MOST_CALIBRATION_ERROR);
}

/** A language whose bound is that of all stands with all: the same figure is not a goal of its own. */
function boundGoals(figures: readonly ConfidenceFigures[], risk: number): readonly Goal[] {
  const pooled = figures.filter(({ bound }) => bound.isPooled).map(({ scope }) => scope);
  const among = pooled.length === 0 ? "" : `, and for ${pooled.join(", ")}: too few answers alone`;
  return figures
    .filter(({ bound }) => !bound.isPooled)
    .map(({ scope, bound }) => {
      const where = scope === "all" ? `${scope}${among}` : scope;
      return checkGoal({ what: "upper bound of the selective risk", where }, bound.share, "≤", risk);
    });
}

/** @param read more is better */
function apart(
  what: string,
  languages: readonly ConfidenceFigures[],
  read: (figures: ConfidenceFigures) => number,
): Goal {
  const ordered = languages.toSorted((a, b) => read(b) - read(a));
  const gap = Math.max(...languages.map(read)) - Math.min(...languages.map(read));
  const where = Number.isNaN(gap)
    ? "a language without any"
    : `best ${ordered[0]?.scope}, worst ${ordered.at(-1)?.scope}`;
  return checkGoal({ what: `${what}, best less worst language`, where }, gap, "≤", MOST_APART);
}
