import { markdownTable } from "#src/commands/report/markdown-table.ts";
import type { QualityFigures } from "../figures/quality-figures.ts";
import type { CostFigures, SetMeasured } from "../measure-quality.ts";

const RANKING: readonly (readonly [string, (figures: QualityFigures) => number])[] = [
  ["R@1", ({ recallAt1 }) => recallAt1],
  ["R@5", ({ recallAt5 }) => recallAt5],
  ["MRR@10", ({ mrr }) => mrr],
  ["nDCG@10", ({ ndcg }) => ndcg],
];
const ANSWERABLE: (typeof RANKING)[number] = ["AUROC answerable", ({ aurocAnswerable }) => aurocAnswerable];
const CONFIDENCE: typeof RANKING = [
  ANSWERABLE,
  ["AUROC top-1 right", ({ aurocRight }) => aurocRight],
  ["AURC", ({ aurc }) => aurc],
  ["oracle's", ({ aurcOracle }) => aurcOracle],
  ["cov. at 5 %", ({ coverageAt5 }) => coverageAt5],
  ["cov. at 10 %", ({ coverageAt10 }) => coverageAt10],
];
const COST: readonly (readonly [string, (cost: CostFigures) => string])[] = [
  ["index ms", ({ indexMs }) => indexMs.toFixed(0)],
  ["p50 ms", ({ queryP50Ms }) => queryP50Ms.toFixed(3)],
  ["p95 ms", ({ queryP95Ms }) => queryP95Ms.toFixed(3)],
  ["RSS MB", ({ memoryMb }) => memoryMb.toFixed(0)],
];

/** What every system reached on one set. Where relevance is weak, only what does not rest on it. */
export function qualityTable({ set, systems }: SetMeasured): string {
  const shown = set.weakRelevance ? [ANSWERABLE] : [...RANKING, ...CONFIDENCE];
  const table = markdownTable(
    ["system", ...[...shown, ...COST].map(([title]) => title)],
    systems.map(({ name, quality, cost }) => [
      name,
      ...shown.map(([, read]) => share(read(quality))),
      ...COST.map(([, write]) => write(cost)),
    ]),
  );
  const answerable = set.questions.filter(({ relevant }) => relevant.length > 0).length;
  const asked = set.language === set.questionLanguage ? "" : `, asked in ${set.questionLanguage}`;
  return `### ${set.name}

${set.passages.length} passages (${set.language}${asked}), ${answerable} questions with an answer and ${set.questions.length - answerable} without.

${table}`;
}

function share(value: number): string {
  return Number.isNaN(value) ? "–" : value.toFixed(3);
}
