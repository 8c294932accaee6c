import type { SetQuestion } from "#src/commands/text-model/read-set.ts";
import { areaUnderRoc } from "#src/turn/confidence/area-under-roc.ts";
import { areaUnderRiskCoverage, coverageAtRisk, type Judged } from "#src/turn/confidence/risk-coverage.ts";
import type { Answer } from "../child/index-passages.ts";
import { rankingFigures, type RankingFigures } from "./ranking-figures.ts";

/** How well one system does on one set. Shares are 0 to 1. */
export interface QualityFigures {
  readonly recallAt1: number;
  readonly recallAt5: number;
  readonly mrr: number;
  readonly ndcg: number;
  /** Does the confidence tell questions that have an answer from those that have none? */
  readonly aurocAnswerable: number;
  /** Does it tell a right first passage from everything else? */
  readonly aurocRight: number;
  /** Over all questions; an error is a first passage that does not answer, for whatever reason. */
  readonly aurc: number;
  /** The AURC a confidence would have that knew every error of this system. */
  readonly aurcOracle: number;
  readonly coverageAt5: number;
  readonly coverageAt10: number;
  /** The most that a confidence could reach that knew every error of this system. */
  readonly coverageAt10Oracle: number;
}

const NOTHING: Answer = { ranked: [], confidence: 0 };

/** @param answers  by the id of the question; one without an answer found nothing */
export function qualityFigures(
  questions: readonly SetQuestion[],
  answers: ReadonlyMap<string, Answer>,
): QualityFigures {
  const rankings: RankingFigures[] = [];
  const first: Judged[] = [];
  const answerable: Judged[] = [];
  for (const { id, relevant } of questions) {
    const { ranked, confidence: stated } = answers.get(id) ?? NOTHING;
    const confidence = ranked.length === 0 ? 0 : stated;
    if (relevant.length > 0) rankings.push(rankingFigures(ranked, relevant));
    first.push({ confidence, right: ranked[0] !== undefined && relevant.includes(ranked[0]) });
    answerable.push({ confidence, right: relevant.length > 0 });
  }
  const oracle = first.map(({ right }) => ({ right, confidence: right ? 1 : 0 }));
  const mean = (of: (ranking: RankingFigures) => number): number =>
    rankings.reduce((sum, ranking) => sum + of(ranking), 0) / rankings.length;
  return {
    recallAt1: mean(({ recallAt1 }) => recallAt1),
    recallAt5: mean(({ recallAt5 }) => recallAt5),
    mrr: mean(({ reciprocalRank }) => reciprocalRank),
    ndcg: mean(({ ndcg }) => ndcg),
    aurocAnswerable: areaUnderRoc(answerable),
    aurocRight: areaUnderRoc(first),
    aurc: areaUnderRiskCoverage(first),
    aurcOracle: areaUnderRiskCoverage(oracle),
    coverageAt5: coverageAtRisk(first, 0.05),
    coverageAt10: coverageAtRisk(first, 0.1),
    coverageAt10Oracle: bestCoverage(first, 0.1),
  };
}

/** The coverage of the same first passages in the best order: all that are right, and then wrong ones one by one. */
function bestCoverage(judged: readonly Judged[], risk: number): number {
  const ordered = judged.toSorted((a, b) => Number(b.right) - Number(a.right));
  return coverageAtRisk(
    ordered.map(({ right }, at) => ({ right, confidence: -at })),
    risk,
  );
}
