/**
 * Compiles the files of `knowledge/` into what the running assistant knows: read, checked, and with every fact
 * written out in four languages. Text in, values out.
 */
import { checkWritten } from "./check/check-written.ts";
import { findDifferences, type Difference } from "./check/find-differences.ts";
import { compileGuide } from "./compile-guide.ts";
import { contentHash } from "./content-hash.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Fault } from "./written/fault.ts";
import { readWritten, type KnowledgeFiles } from "./written/read-written.ts";

export interface CompiledKnowledge {
  /** Holds only guides without a fault: nothing unchecked is ever said. */
  readonly knowledge: Knowledge;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
  readonly differences: readonly Difference[];
}

/** Files that are not knowledge: the explanation for editors, and questions kept for calibration. */
const NOT_COMPILED = /^(?:README\.md$|questions\/)/u;

/**
 * @param allFiles path relative to `knowledge/` -> text
 * @param today full date in Qingdao, to know which reviews and which year's working days are due
 */
export function compileKnowledge(allFiles: KnowledgeFiles, { today }: { readonly today: string }): CompiledKnowledge {
  const files = new Map([...allFiles].filter(([path]) => !NOT_COMPILED.test(path)));
  const { written, faults: readFaults } = readWritten(files);
  // Without a register everything that refers to it would look wrong: first things first.
  const registersRead = readFaults.every(({ file }) => folderOf(file) !== "");
  const checked = registersRead ? checkWritten(written, today) : { faults: [], warnings: [] };
  const faults = [...readFaults, ...checked.faults];

  const faulty = new Set(faults.map(({ file }) => folderOf(file)));
  const compiled = written.guides
    .filter(({ folder }) => registersRead && !faulty.has(folder))
    .flatMap((guide) => compileGuide(guide, written.collected) ?? []);

  const knowledge: Knowledge = {
    version: contentHash(files),
    guides: compiled.map(({ guide }) => guide),
    passages: compiled.flatMap(({ passages }) => passages),
    topics: Object.entries(written.topics).map(([id, topic]) => ({ id, ...topic })),
    districts: Object.entries(written.districts).map(([id, district]) => ({ id, ...district })),
    teams: Object.entries(written.teams).map(([id, { name, districts, topics, channel, as_of: asOf }]) => ({
      id,
      name,
      districts,
      topics,
      channel,
      asOf,
    })),
    sources: Object.entries(written.sources).map(([id, source]) => ({ id, ...source })),
    measures: Object.entries(written.measures).map(([id, { name }]) => ({ id, name })),
    terms: written.glossary,
    workingYears: Object.entries(written.workingDays).map(
      ([year, { source: sourceId, holidays, make_up_days: makeUpDays }]) => ({
        year: Number(year),
        sourceId,
        holidays,
        makeUpDays,
      }),
    ),
    cannedReplies: Object.entries(written.cannedReplies).map(([id, reply]) => ({ id, ...reply })),
  };
  return { knowledge, faults, warnings: checked.warnings, differences: findDifferences(written) };
}

function folderOf(file: string): string {
  return file.split("/").slice(0, -1).join("/");
}
