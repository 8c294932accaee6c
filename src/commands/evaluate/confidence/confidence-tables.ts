/** The figures of the confidence as Markdown tables: those decided on, and what the two drawings show. */
import { markdownTable } from "../../report/markdown-table.ts";
import { percent } from "../percent.ts";
import type { ConfidenceFigures } from "./confidence-figures.ts";
import { COVERAGES, riskAtCoverage } from "./risk-at-coverage.ts";

type Column = readonly [title: string, write: (figures: ConfidenceFigures) => string];

const DECIDED: readonly Column[] = [
  ["questions", ({ questions }) => String(questions)],
  ["answered", ({ answered }) => String(answered)],
  ["wrong", ({ wrong }) => String(wrong)],
  ["false refusals", ({ falseRefusals }) => String(falseRefusals)],
  ["asked back", ({ askedBack }) => String(askedBack)],
  ["coverage", ({ coverage }) => percent(coverage)],
  ["of the answerable", ({ answerableCoverage }) => percent(answerableCoverage)],
  ["selective risk", ({ selectiveRisk }) => percent(selectiveRisk)],
  ["at most, alone", ({ bound }) => percent(bound.alone)],
  ["at most", ({ bound }) => `${percent(bound.share)}${bound.isPooled ? " (of all)" : ""}`],
];

const STATED: readonly Column[] = [
  ["decided by the threshold", ({ judged }) => String(judged)],
  ["calibration error", ({ calibrationError }) => written(calibrationError)],
  ["interval", ({ calibrationInterval: { low, high } }) => `${written(low)} to ${written(high)}`],
  ["coverage", ({ taken }) => percent(taken.coverage)],
  ["risk", ({ taken }) => percent(taken.risk)],
  ["coverage with hindsight", (figures) => percent(figures.coverageAtRisk)],
];

export function decidedTable(figures: readonly ConfidenceFigures[]): string {
  return tableOf(figures, DECIDED);
}

export function statedTable(figures: readonly ConfidenceFigures[]): string {
  return tableOf(figures, STATED);
}

/** What the reliability diagram shows, a row for each bin. */
export function reliabilityTable(figures: readonly ConfidenceFigures[]): string {
  const rows = figures.flatMap(({ scope, bins }) =>
    bins.map(({ stated, observed, count }, at) => [
      scope,
      `${at + 1}`,
      percent(stated),
      percent(observed),
      String(count),
    ]),
  );
  return markdownTable(["language", "bin", "stated", "observed", "questions"], rows);
}

/** What the risk-coverage curves show, a column for each tenth of the coverage. */
export function riskCoverageTable(figures: readonly ConfidenceFigures[]): string {
  const rows = figures.map(({ scope, curve }) => [
    scope,
    ...COVERAGES.map((coverage) => percent(riskAtCoverage(curve, coverage))),
  ]);
  return markdownTable(["language", ...COVERAGES.map((coverage) => `${(100 * coverage).toFixed(0)} %`)], rows);
}

function tableOf(figures: readonly ConfidenceFigures[], columns: readonly Column[]): string {
  const rows = figures.map((of) => [of.scope, ...columns.map(([, write]) => write(of))]);
  return markdownTable(["language", ...columns.map(([title]) => title)], rows);
}

function written(error: number): string {
  return Number.isNaN(error) ? "–" : error.toFixed(3);
}
