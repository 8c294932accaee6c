import { readWritten, type WrittenKnowledge } from "#src/knowledge/written/read-written.ts";
import { readKnowledgeFolder } from "../read-knowledge-folder.ts";

/** The knowledge as written. Of a file that cannot be read nothing is in it; standard error says how many there are. */
export async function readAll(folder: string): Promise<WrittenKnowledge> {
  const { written, faults } = readWritten(await readKnowledgeFolder(folder));
  if (faults.length > 0) {
    process.stderr.write(
      `${faults.length} faults keep files from being read; \`npm run check:knowledge\` lists them\n`,
    );
  }
  return written;
}
