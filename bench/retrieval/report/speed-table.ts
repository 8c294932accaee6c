import { markdownTable } from "#src/commands/report/markdown-table.ts";
import type { CostFigures } from "../measure-quality.ts";
import type { SpeedMeasured } from "../speed/measure-speed.ts";
import { FTS5_TRIGRAM, MINISEARCH_BIGRAM, TIGHT_BM25, type System } from "../systems.ts";

/** What every system cost at one size, and how many times what the three it is held against cost. */
export function speedTable({ passages, readMb, systems, leftOut }: SpeedMeasured): string {
  const times = (cost: CostFigures, than: System, read: (of: CostFigures) => number): string => {
    const other = systems.find(({ name }) => name === than.name);
    return other === undefined ? "–" : ratio(read(cost) / read(other.cost));
  };
  const p50 = ({ queryP50Ms }: CostFigures): number => queryP50Ms;
  const indexMb = ({ memoryMb }: CostFigures): number => memoryMb - readMb;
  const table = markdownTable(
    [
      "system",
      "index ms",
      "RSS MB",
      "of it index MB",
      "p50 ms",
      "p95 ms",
      `p50 ÷ ${TIGHT_BM25.name}`,
      `p50 ÷ ${FTS5_TRIGRAM.name}`,
      `p50 ÷ ${MINISEARCH_BIGRAM.name}`,
      `index time ÷ ${MINISEARCH_BIGRAM.name}`,
      `index MB ÷ ${MINISEARCH_BIGRAM.name}`,
    ],
    systems.map(({ name, cost }) => [
      name,
      cost.indexMs.toFixed(0),
      cost.memoryMb.toFixed(0),
      indexMb(cost).toFixed(0),
      cost.queryP50Ms.toFixed(3),
      cost.queryP95Ms.toFixed(3),
      times(cost, TIGHT_BM25, p50),
      times(cost, FTS5_TRIGRAM, p50),
      times(cost, MINISEARCH_BIGRAM, p50),
      times(cost, MINISEARCH_BIGRAM, ({ indexMs }) => indexMs),
      times(cost, MINISEARCH_BIGRAM, indexMb),
    ]),
  );
  const reasons = leftOut.map(({ name, why }) => `${name} (${why})`).join(", ");
  const without = leftOut.length === 0 ? "" : `\n\nLeft out: ${reasons}.`;
  return `### ${passages.toLocaleString("en")} passages

Node and the passages alone take ${readMb.toFixed(0)} MB.

${table}${without}`;
}

function ratio(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toPrecision(2);
}
