import { checkWritten } from "#src/knowledge/check/check-written.ts";
import type { Fault } from "#src/knowledge/written/fault.ts";
import { readWritten, type KnowledgeFiles } from "#src/knowledge/written/read-written.ts";

/** What the check finds after a change that it did not find before: the faults of the change itself. */
export function findNewFaults(before: KnowledgeFiles, after: KnowledgeFiles, today: string): readonly Fault[] {
  const key = ({ file, rule, message }: Fault): string => `${file}\n${rule}\n${message}`;
  const known = new Set(faultsOf(before, today).map(key));
  return faultsOf(after, today).filter((fault) => !known.has(key(fault)));
}

function faultsOf(files: KnowledgeFiles, today: string): readonly Fault[] {
  const { written, faults } = readWritten(files);
  return [...faults, ...checkWritten(written, today).faults];
}
