/** How many of the collected facts a section tells, or are set aside with a reason. */
import type { WrittenKnowledge } from "../written/read-written.ts";

export interface Coverage {
  readonly all: number;
  readonly placed: number;
  /** Ids of collected facts that no section tells and nobody has set aside, in the order of `fact-ids.tsv`. */
  readonly unplaced: readonly string[];
}

export function measureCoverage({ guides, collected, notUsed }: WrittenKnowledge): Coverage {
  const told = new Set(guides.flatMap(({ fields }) => Object.values(fields.sections).flatMap(({ refs }) => refs)));
  const ids = [...collected.keys()];
  const unplaced = ids.filter((id) => !told.has(id) && !Object.hasOwn(notUsed, id));
  return { all: ids.length, placed: ids.length - unplaced.length, unplaced };
}
