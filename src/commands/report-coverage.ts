/**
 * Which collected facts the knowledge tells. The facts themselves are not part of the repository, their ids and
 * statuses are (`fact-ids.tsv`); where the facts are at hand, the two are compared.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { factIdsTable, mergeCollected } from "#src/knowledge/coverage/merge-collected.ts";
import { measureCoverage } from "#src/knowledge/coverage/measure-coverage.ts";
import { readWritten } from "#src/knowledge/written/read-written.ts";
import { readKnowledgeFolder } from "./read-knowledge-folder.ts";

const FACT_FILES = ["districts.jsonl", "guides.jsonl", "updates.jsonl"];
const TABLE = "fact-ids.tsv";

export interface CoverageOptions {
  /** Folder of the collected facts, when they are at hand. */
  readonly factsFolder: string | undefined;
  /** Writes `fact-ids.tsv` anew from the collected facts instead of comparing. */
  readonly write: boolean;
}

/** @returns the exit code: 1 when a fact is not placed, or the table is not that of the collected facts */
export async function reportCoverage(folder: string, { factsFolder, write }: CoverageOptions): Promise<0 | 1> {
  const fresh = factsFolder === undefined ? undefined : await tableOf(factsFolder);
  if (write && fresh === undefined) {
    process.stderr.write("--write needs FACTS_DIR, the folder of the collected facts\n");
    return 1;
  }
  if (write && fresh !== undefined) await writeFile(join(folder, TABLE), fresh);

  const files = await readKnowledgeFolder(folder);
  const stale = fresh !== undefined && fresh !== files.get(TABLE);
  if (stale) process.stderr.write(`${TABLE} is not that of the collected facts; write it anew with --write\n`);

  const { placed, all, unplaced } = measureCoverage(readWritten(files).written);
  const lines = [...unplaced, `${placed}/${all} placed`, ""];
  process.stdout.write(lines.join("\n"));
  return stale || placed < all ? 1 : 0;
}

async function tableOf(factsFolder: string): Promise<string> {
  return factIdsTable(
    mergeCollected(await Promise.all(FACT_FILES.map((name) => readFile(join(factsFolder, name), "utf8")))),
  );
}
