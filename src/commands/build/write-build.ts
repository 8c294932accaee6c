/** What a build consists of: the knowledge, checked and written out; the prompts; the index; what browsers load. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeBasis } from "#src/knowledge/overlay/basis.ts";
import { readWritten } from "#src/knowledge/written/read-written.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { writeIndexFile } from "#src/turn/retrieval/index-file.ts";
import { termCount } from "#src/turn/retrieval/term-table.ts";
import { KNOWLEDGE_FOLDER, PROMPTS_FOLDER } from "../project-folder.ts";
import { readKnowledgeFolder } from "../read-knowledge-folder.ts";
import { readPromptsFolder } from "../read-prompts-folder.ts";
import { addGraph } from "./add-graph.ts";
import { buildClients } from "./build-clients.ts";
import { BUILD_FILES } from "./build-files.ts";
import { buildIndex } from "./build-index.ts";
import { soundKnowledge } from "./sound-knowledge.ts";

/** Above this many passages comparing all of them is no longer the fastest way, and the graph is built unasked. */
const EXACT_SCAN_SERVES = 5000;

/** @throws Error when the knowledge or a prompt has faults */
export async function writeBuild(folder: string, report: (line: string) => void): Promise<void> {
  const files = await readKnowledgeFolder(KNOWLEDGE_FOLDER);
  const knowledge = soundKnowledge(files, beijingDate(new Date()));
  await writeFile(join(folder, BUILD_FILES.knowledge), JSON.stringify(knowledge));
  await writeFile(join(folder, BUILD_FILES.basis), writeBasis(readWritten(files).written));
  report(`knowledge ${knowledge.version}: ${knowledge.guides.length} guides, ${knowledge.passages.length} passages`);

  await writeFile(join(folder, BUILD_FILES.prompts), JSON.stringify(await readPromptsFolder(PROMPTS_FOLDER)));

  const index = await buildIndex(knowledge);
  await writeFile(join(folder, BUILD_FILES.index), writeIndexFile(index));
  report(`index: ${termCount(index.lexical)} terms, ${index.passageVectors.dimensions} dimensions`);
  await writeFile(join(folder, BUILD_FILES.notForWorker), `${BUILD_FILES.graph}\n`);
  if (knowledge.passages.length > EXACT_SCAN_SERVES) await addGraph(folder, report);

  const clients = await buildClients({ outFolder: join(folder, BUILD_FILES.assets) });
  report(`page: ${clients.gzipBytes.script} bytes of script, ${clients.gzipBytes.style} of style (gzip)`);
}
