import { checkGoal, type Goal } from "#src/commands/report/goal.ts";
import type { CostFigures } from "../measure-quality.ts";
import type { SpeedMeasured } from "../speed/measure-speed.ts";
import { FTS5_TRIGRAM, MINISEARCH_BIGRAM, PRODUCT, TIGHT_BM25, type System } from "../systems.ts";

/** Below, a search takes less time than what surrounds it. */
const FEWEST_PASSAGES = 10_000;
const TIMES_TIGHT = 3;
const FIFTH = 0.2;

/** The goals of speed and memory, as ratios between systems of one run: times themselves depend on the machine. */
export function speedGoals(measured: readonly SpeedMeasured[]): readonly Goal[] {
  return measured.filter(({ passages }) => passages >= FEWEST_PASSAGES).flatMap(goalsAtSize);
}

function goalsAtSize({ passages, readMb, systems }: SpeedMeasured): readonly Goal[] {
  const where = `${passages.toLocaleString("en")} passages`;
  const ratio = (than: System, read: (cost: CostFigures) => number): number => {
    const [ours, theirs] = [PRODUCT, than].map(({ name }) => systems.find((system) => system.name === name));
    return ours === undefined || theirs === undefined ? Number.NaN : read(ours.cost) / read(theirs.cost);
  };
  const p50 = ({ queryP50Ms }: CostFigures): number => queryP50Ms;
  const goal = (what: string, than: System, read: (cost: CostFigures) => number, most: number): Goal =>
    checkGoal({ what: `${what}, times ${than.name}`, where }, ratio(than, read), "≤", most);
  return [
    goal("query p50", TIGHT_BM25, p50, TIMES_TIGHT),
    goal("query p50", FTS5_TRIGRAM, p50, FIFTH),
    goal("index time", MINISEARCH_BIGRAM, ({ indexMs }) => indexMs, FIFTH),
    goal("memory of the index", MINISEARCH_BIGRAM, ({ memoryMb }) => memoryMb - readMb, FIFTH),
    goal("memory of the process", MINISEARCH_BIGRAM, ({ memoryMb }) => memoryMb, FIFTH),
  ];
}
