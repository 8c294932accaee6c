import { markdownTable } from "#src/commands/report/markdown-table.ts";
import type { QualityFigures } from "../figures/quality-figures.ts";
import type { LearnedOfSet } from "../learned-of-sets.ts";
import type { CostFigures, SetMeasured } from "../measure-quality.ts";
import { PRODUCT } from "../systems.ts";

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

const LEARNED: Readonly<Record<LearnedOfSet["kind"], string>> = {
  nothing: "Luodi's confidence was not fitted on this set.",
  fitted: `Luodi's confidence was fitted on these questions; "without this set" is what one says that was fitted on the other sets alone.`,
  changed: "Luodi's confidence was fitted on a set of this name, but of other texts or questions.",
  "fitted, others missing":
    "Luodi's confidence was fitted on these questions. What it says without them cannot be told, because not all other sets that it was fitted on are in this folder as they were.",
};

/** What every system reached on one set. Where relevance is weak, only what does not rest on it. */
export function qualityTable({ set, systems, learned, unseen }: SetMeasured): string {
  const shown = set.weakRelevance ? [ANSWERABLE] : [...RANKING, ...CONFIDENCE];
  const table = markdownTable(
    ["system", ...[...shown, ...COST].map(([title]) => title)],
    systems.flatMap(({ name, quality, cost }) => {
      const row = [name, ...shown.map(([, read]) => share(read(quality))), ...COST.map(([, write]) => write(cost))];
      if (name !== PRODUCT.name || unseen === undefined) return [row];
      return [row, ["without this set", ...shown.map(([, read]) => share(read(unseen))), ...COST.map(() => "–")]];
    }),
  );
  const answerable = set.questions.filter(({ relevant }) => relevant.length > 0).length;
  const asked = set.language === set.questionLanguage ? "" : `, asked in ${set.questionLanguage}`;
  return `### ${set.name}

${set.passages.length} passages (${set.language}${asked}), ${answerable} questions with an answer and ${set.questions.length - answerable} without. ${LEARNED[learned.kind]}

${table}`;
}

function share(value: number): string {
  return Number.isNaN(value) ? "–" : value.toFixed(3);
}
