/**
 * May a new calibration take the place of the one in use? Both decide the same questions of the report part, which neither
 * was fitted on. The new one is worse when
 *
 * - more of its answers are wrong than the risk it was chosen for allows,
 * - its area under the risk-coverage curve is larger, or
 * - it answers fewer of the questions, unless the one in use answers more only by being wrong too often,
 *
 * the last two only where the whole interval of the difference says so. The interval is a paired bootstrap's (Efron &
 * Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13): the matters are drawn anew, with replacement, each with
 * its questions in all languages and with what both calibrations made of them; the middle nine tenths of the differences
 * are the interval.
 */
import { areaUnderRiskCoverage } from "#src/turn/confidence/risk-coverage.ts";
import { figuresOf, type Figures, type Run } from "../evaluate/figures.ts";
import { seededRandom } from "#src/platform/shared/seeded-random.ts";

/** What a calibration made of the report part. */
export interface Judgement {
  readonly version: string;
  /** The share of wrong answers that it was chosen for, 0 to 1. */
  readonly risk: number;
  readonly runs: readonly Run[];
}

export interface Comparison {
  readonly inUse: Figures;
  readonly offered: Figures;
  /** The offered one less the one in use: below zero is better. */
  readonly aurc: Interval;
  /** Above zero is more. */
  readonly coverage: Interval;
  /** In words, for whoever started the command; empty when it may be adopted. */
  readonly objections: readonly string[];
}

export type Interval = readonly [low: number, high: number];

const DRAWS = 1000;
const TAIL = 0.05;
/** Any; the same one, so that the same calibrations always compare alike. */
const SEED = 1;

/** @param inUse its runs are of the same questions, in the same order */
export function compareCalibrations(inUse: Judgement, offered: Judgement): Comparison {
  const matters = groupByMatter(inUse.runs, offered.runs);
  const random = seededRandom(SEED);
  const draws = Array.from({ length: DRAWS }, () => differences(matters.map(() => drawFrom(matters, random)).flat()));
  const aurc = intervalOf(draws.map((draw) => draw.aurc));
  const coverage = intervalOf(draws.map((draw) => draw.coverage));
  const figures = { inUse: figuresOf(inUse.runs), offered: figuresOf(offered.runs) };

  const objections = riskObjections(offered, figures.offered);
  if (aurc[0] > 0) objections.push(`the area under its risk-coverage curve is larger (${shown(aurc, 4)})`);
  if (coverage[1] < 0 && riskObjections(inUse, figures.inUse).length === 0) {
    objections.push(`it answers fewer questions (${shown(coverage, 3)})`);
  }
  return { ...figures, aurc, coverage, objections };
}

/** The one objection that needs no other calibration to compare with. */
export function riskObjections({ risk }: Pick<Judgement, "risk">, { right, wrong }: Figures): string[] {
  const share = wrong / (right + wrong);
  return share > risk ? [`${wrong} of its ${right + wrong} answers are wrong: more than a share of ${risk}`] : [];
}

interface Pair {
  readonly inUse: Run;
  readonly offered: Run;
}

/** Questions that the same facts answer stand or fall together, whatever their language. */
function groupByMatter(inUse: readonly Run[], offered: readonly Run[]): readonly (readonly Pair[])[] {
  const pairs = inUse.flatMap((run, at): Pair[] => {
    const other = offered[at];
    return other?.question.id === run.question.id ? [{ inUse: run, offered: other }] : [];
  });
  if (pairs.length !== inUse.length || pairs.length !== offered.length) throw new Error("not the same questions");
  const groups = Map.groupBy(pairs, ({ inUse: { question } }) =>
    question.refs.length > 0 ? question.refs.join(" ") : question.id,
  );
  return [...groups.values()];
}

function drawFrom(matters: readonly (readonly Pair[])[], random: () => number): readonly Pair[] {
  return matters[Math.floor(random() * matters.length)] ?? [];
}

function differences(pairs: readonly Pair[]): { readonly aurc: number; readonly coverage: number } {
  const [before, after] = [pairs.map(({ inUse }) => inUse), pairs.map(({ offered }) => offered)];
  return { aurc: aurcOf(after) - aurcOf(before), coverage: coverageOf(after) - coverageOf(before) };
}

function aurcOf(runs: readonly Run[]): number {
  return areaUnderRiskCoverage(runs.flatMap(({ judged }) => judged ?? []));
}

function coverageOf(runs: readonly Run[]): number {
  return runs.filter(({ verdict }) => verdict === "right" || verdict === "wrong").length / runs.length;
}

function intervalOf(values: readonly number[]): Interval {
  const ordered = values.toSorted((a, b) => a - b);
  const at = (share: number): number => ordered[Math.round(share * (ordered.length - 1))] ?? NaN;
  return [at(TAIL), at(1 - TAIL)];
}

function shown([low, high]: Interval, digits: number): string {
  return `${low.toFixed(digits)} to ${high.toFixed(digits)}`;
}
