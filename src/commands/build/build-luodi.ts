/**
 * The build: knowledge -> checked and written out, index, page.
 *
 * Everything goes into one folder named by the hash of what it was built from, is written aside and renamed as a whole.
 * So nothing is built twice, two builds at once do not disturb each other, and a reader never sees half a build.
 */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileKnowledge } from "#src/knowledge/compile.ts";
import { loadHnswlib, writeHnswIndex } from "#src/platform/adapters/hnswlib/hnswlib-index.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { readIndexFile, writeIndexFile } from "#src/turn/retrieval/index-file.ts";
import { rowValues } from "#src/turn/retrieval/quantise.ts";
import { buildClients } from "./build-clients.ts";
import { buildIndex } from "./build-index.ts";
import { inputHash } from "./input-hash.ts";
import { readKnowledgeFolder } from "../read-knowledge-folder.ts";

export const PROJECT_FOLDER = fileURLToPath(new URL("../../../", import.meta.url)).replace(/[/\\]$/, "");

/** Names within a build's folder. */
const FILES = { knowledge: "knowledge.json", index: "index.bin", graph: "index.hnsw", assets: "assets" } as const;

export interface BuildOptions {
  /** Adds the HNSW graph, for more passages than an exact scan serves quickly. Later starts use it. */
  readonly hnsw?: boolean;
  /** Hears what happens, one line at a time. */
  readonly report?: (line: string) => void;
}

/** Builds left by earlier states of the sources are removed once nobody can still be opening them. */
const KEEP_OLD_BUILDS_MS = 60 * 60 * 1000;

/** Above this many passages comparing all of them is no longer the fastest way, and the graph is built unasked. */
const EXACT_SCAN_SERVES = 5000;

/**
 * @returns the folder of the finished build
 * @throws Error when the knowledge has faults; `npm run check:knowledge` names them
 */
export async function buildLuodi({ hnsw = false, report = () => {} }: BuildOptions = {}): Promise<string> {
  const buildsFolder = join(PROJECT_FOLDER, "build");
  const folder = join(buildsFolder, await inputHash(PROJECT_FOLDER));
  if (!(await exists(folder))) {
    const aside = `${folder}.${process.pid}.tmp`;
    await mkdir(aside, { recursive: true });
    try {
      await writeBuild(aside, report);
      await rename(aside, folder).catch(async (error: unknown) => {
        // Another process finished the same build first; theirs is as good.
        if (!(await exists(folder))) throw error;
      });
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
    await removeOldBuilds(buildsFolder, folder);
  }
  if (hnsw && !(await exists(join(folder, FILES.graph)))) await addGraph(folder, report);
  return folder;
}

async function writeBuild(folder: string, report: (line: string) => void): Promise<void> {
  const files = await readKnowledgeFolder(join(PROJECT_FOLDER, "knowledge"));
  const { knowledge, faults } = compileKnowledge(files, { today: beijingDate(new Date()) });
  if (faults.length > 0) throw new Error(`${faults.length} faults in the knowledge; see: npm run check:knowledge`);
  await writeFile(join(folder, FILES.knowledge), JSON.stringify(knowledge));
  report(`knowledge ${knowledge.version}: ${knowledge.guides.length} guides, ${knowledge.passages.length} passages`);

  const index = await buildIndex(knowledge);
  await writeFile(join(folder, FILES.index), writeIndexFile(index));
  report(`index: ${index.lexical.termIds.size} terms, ${index.passageVectors.dimensions} dimensions`);
  if (knowledge.passages.length > EXACT_SCAN_SERVES) await addGraph(folder, report);

  const clients = await buildClients({ outFolder: join(folder, FILES.assets) });
  report(`page: ${clients.gzipBytes.script} bytes of script, ${clients.gzipBytes.style} of style (gzip)`);
}

/** Adds the graph of the passages' vectors to a build, written aside and renamed like the build itself. */
async function addGraph(folder: string, report: (line: string) => void): Promise<void> {
  const hnswlib = await loadHnswlib();
  if (hnswlib === undefined) {
    report("hnswlib-node is not installed: no graph; the exact scan serves");
    return;
  }
  const bytes = await readFile(join(folder, FILES.index));
  const { passageVectors } = readIndexFile(new Uint8Array(bytes).buffer);
  const vectors = Array.from(passageVectors.scales, (_, row) => rowValues(passageVectors, row));
  const aside = join(folder, `${FILES.graph}.${process.pid}.tmp`);
  writeHnswIndex(hnswlib, vectors, aside);
  await rename(aside, join(folder, FILES.graph));
  report(`graph: ${vectors.length} vectors`);
}

async function removeOldBuilds(buildsFolder: string, current: string): Promise<void> {
  for (const name of await readdir(buildsFolder)) {
    const folder = join(buildsFolder, name);
    const found = await stat(folder).catch(() => undefined);
    if (folder === current || found === undefined) continue;
    if (Date.now() - found.mtimeMs > KEEP_OLD_BUILDS_MS) await rm(folder, { recursive: true, force: true });
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
