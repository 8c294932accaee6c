import { join } from "node:path";
import { writeFiles } from "#src/commands/knowledge/write-files.ts";
import type { KnowledgeFiles } from "#src/knowledge/written/read-written.ts";
import { runCommand } from "./run-command.ts";
import type { Finished } from "./run-script.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export interface KnowledgeFolder {
  readonly folder: string;
  /** `npm run -s knowledge -- …` on this folder. */
  readonly run: (given: readonly string[], environment?: Readonly<Record<string, string>>) => Promise<Finished>;
}

/** A knowledge folder of the running test's own. */
export async function knowledgeFolder(files: KnowledgeFiles): Promise<KnowledgeFolder> {
  const folder = join(await temporaryFolder(), "knowledge");
  await writeFiles(folder, files);
  return {
    folder,
    run: (given, environment = {}) =>
      runCommand("knowledge", given, { environment: { ...environment, KNOWLEDGE_DIR: folder } }),
  };
}
