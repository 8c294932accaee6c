/**
 * The build: knowledge -> checked and written out, index, page.
 *
 * Everything goes into one folder named by the hash of what it was built from, is written aside and renamed as a whole.
 * So nothing is built twice, two builds at once do not disturb each other, and a reader never sees half a build.
 * What builds is loaded only when there is something to build.
 */
import { mkdir, mkdtemp, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT_FOLDER } from "../project-folder.ts";
import { BUILD_FILES } from "./build-files.ts";
import { inputHash } from "./input-hash.ts";
import { removeOldBuilds } from "./remove-old-builds.ts";

export interface BuildOptions {
  /** Adds the HNSW graph, for more passages than an exact scan serves quickly. Later starts use it. */
  readonly hnsw?: boolean;
  /** Hears what happens, one line at a time. */
  readonly report?: (line: string) => void;
  /** Where the builds are kept; the project's own folder for them unless given. */
  readonly buildsFolder?: string;
}

/**
 * @returns the folder of the finished build
 * @throws Error when the knowledge or a prompt has faults; it names the first
 */
export async function buildLuodi({
  hnsw = false,
  report = () => {},
  buildsFolder = join(PROJECT_FOLDER, "build"),
}: BuildOptions = {}): Promise<string> {
  const folder = join(buildsFolder, await inputHash(PROJECT_FOLDER));
  if (await exists(folder)) {
    await markUsed(folder);
  } else {
    await mkdir(buildsFolder, { recursive: true });
    await buildAside(folder, report);
    await removeOldBuilds(buildsFolder, folder);
  }
  if (hnsw && !(await exists(join(folder, BUILD_FILES.graph)))) {
    const { addGraph } = await import("./add-graph.ts");
    await addGraph(folder, report);
  }
  return folder;
}

async function buildAside(folder: string, report: (line: string) => void): Promise<void> {
  const { writeBuild } = await import("./write-build.ts");
  const aside = await mkdtemp(`${folder}.`);
  try {
    await writeBuild(aside, report);
    await rename(aside, folder).catch(async (error: unknown) => {
      // Another process finished the same build first; theirs is as good.
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Old builds are removed by when they were last used. */
async function markUsed(folder: string): Promise<void> {
  const now = new Date();
  // Where this may not be written, nothing may be removed either.
  await utimes(folder, now, now).catch(() => {});
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
