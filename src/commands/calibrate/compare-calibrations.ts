/**
 * May a new calibration take the place of the one in use? Both decide the same questions of the report part, which neither
 * was fitted on. The new one is worse when
 *
 * - it answers none, or more of its answers are wrong than the risk it was chosen for allows,
 * - its area under the risk-coverage curve is larger, or
 * - it answers fewer of the questions, unless it promises more, or the one in use answers more only by being wrong too often,
 *
 * the last two only where the whole interval of the difference says so. The bootstrap is paired: what is drawn are matters,
 * each with its questions in all languages and with what both calibrations made of them.
 */
import type { StricterThreshold, Threshold } from "#src/turn/confidence/calibration.ts";
import { areaUnderRiskCoverage } from "#src/turn/confidence/risk-coverage.ts";
import { bootstrapInterval, type Interval } from "../evaluate/confidence/bootstrap-interval.ts";
import { figuresOf, type Figures, type Run } from "../evaluate/figures.ts";
import { groupByFact } from "../questions/group-by-fact.ts";

/** What the share of wrong answers was chosen to be at most, over all and where languages and topics have a risk of their own. */
export interface RiskPromise extends Pick<Threshold, "risk" | "isShown"> {
  readonly stricter: readonly Pick<StricterThreshold, "scope" | "risk" | "isShown" | "isPooled">[];
}

/** Larger than any risk. */
const NO_PROMISE = Infinity;

/** What a calibration made of the report part. */
export interface Judgement {
  readonly version: string;
  /** What it was chosen to keep. */
  readonly promise: RiskPromise;
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

/** @param inUse its runs are of the same questions, in the same order */
export function compareCalibrations(inUse: Judgement, offered: Judgement): Comparison {
  const matters = groupByFact(pair(inUse.runs, offered.runs), (one) => one.inUse.question);
  const aurc = bootstrapInterval(matters, (pairs) => difference(pairs, aurcOf));
  const coverage = bootstrapInterval(matters, (pairs) => difference(pairs, coverageOf));
  const figures = { inUse: figuresOf(inUse.runs), offered: figuresOf(offered.runs) };

  const objections = riskObjections(offered, figures.offered);
  if (aurc.low > 0) objections.push(`the area under its risk-coverage curve is larger (${shown(aurc, 4)})`);
  const keepsItsOwn = riskObjections(inUse, figures.inUse).length === 0;
  if (coverage.high < 0 && keepsItsOwn && !promisesMore(offered.promise, inUse.promise)) {
    objections.push(`it answers fewer questions (${shown(coverage, 3)})`);
  }
  return { ...figures, aurc, coverage, objections };
}

/**
 * What needs no other calibration to compare with. The risk over all alone is held against the answers: of one language or
 * topic the report part has some hundred, of which chance decides whether one wrong in twenty is passed.
 */
export function riskObjections({ promise: { risk } }: Pick<Judgement, "promise">, { right, wrong }: Figures): string[] {
  if (right + wrong === 0) return ["it answers none of the questions"];
  const share = wrong / (right + wrong);
  return share > risk ? [`${wrong} of its ${right + wrong} answers are wrong: more than a share of ${risk}`] : [];
}

/**
 * Whether one promises nothing less than the other, and something more: a smaller risk over all, or in a language or topic a
 * smaller one than the other promises there. A risk that one of these keeps by itself is more than the same risk over all; a
 * larger one than that is not. What is not shown, or shown on all questions together alone, is no promise.
 */
function promisesMore(one: RiskPromise, other: RiskPromise): boolean {
  const [ours, theirs] = [promisedRisks(one), promisedRisks(other)];
  const keepsAll =
    riskOverAll(one) <= riskOverAll(other) && [...theirs].every(([scope, risk]) => riskIn(ours, scope) <= risk);
  const addsOne = [...ours].some(([scope, risk]) => risk <= one.risk && risk < riskIn(theirs, scope));
  return keepsAll && (riskOverAll(one) < riskOverAll(other) || addsOne);
}

function riskOverAll({ risk, isShown }: RiskPromise): number {
  return isShown ? risk : NO_PROMISE;
}

/** By language or topic. */
function promisedRisks({ stricter }: RiskPromise): ReadonlyMap<string, number> {
  const promised = stricter.filter(({ isShown, isPooled }) => isShown && !isPooled);
  return new Map(promised.map(({ scope, risk }) => [scope, risk]));
}

function riskIn(risks: ReadonlyMap<string, number>, scope: string): number {
  return risks.get(scope) ?? NO_PROMISE;
}

interface Pair {
  readonly inUse: Run;
  readonly offered: Run;
}

/** @throws Error when they are not of the same questions, in the same order */
function pair(inUse: readonly Run[], offered: readonly Run[]): readonly Pair[] {
  const pairs = inUse.flatMap((run, at): Pair[] => {
    const other = offered[at];
    return other?.question.id === run.question.id ? [{ inUse: run, offered: other }] : [];
  });
  if (pairs.length !== inUse.length || pairs.length !== offered.length) throw new Error("not the same questions");
  return pairs;
}

function difference(pairs: readonly Pair[], figure: (runs: readonly Run[]) => number): number {
  return figure(pairs.map(({ offered }) => offered)) - figure(pairs.map(({ inUse }) => inUse));
}

function aurcOf(runs: readonly Run[]): number {
  return areaUnderRiskCoverage(runs.flatMap(({ judged }) => judged ?? []));
}

function coverageOf(runs: readonly Run[]): number {
  return runs.filter(({ verdict }) => verdict === "right" || verdict === "wrong").length / runs.length;
}

function shown({ low, high }: Interval, digits: number): string {
  return `${low.toFixed(digits)} to ${high.toFixed(digits)}`;
}
