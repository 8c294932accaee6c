/** Writes what was published at the desk into a knowledge folder, from where git keeps it and the next build takes it up. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { guideFolderOf } from "#src/knowledge/overlay/guide-folder-of.ts";
import type { PublishedEntry } from "#src/knowledge/overlay/published-entry.ts";
import { standingEntries } from "#src/knowledge/overlay/standing-entries.ts";
import { readWritten } from "#src/knowledge/written/read-written.ts";
import { readKnowledgeFolder } from "../read-knowledge-folder.ts";
import { writeFiles } from "./write-files.ts";

/**
 * Guides are replaced by what was published, those taken off are removed. The register of what is folded comes last, so
 * that what was cut off is done again.
 *
 * @param latest the last entry about each guide
 * @returns the entries that were written, in the order of their revisions
 * @throws Error before anything is written when an entry holds anything else than the files of its guide: the desk lets none
 *   through, so somebody else wrote it
 */
export async function foldPublished(
  folder: string,
  latest: readonly PublishedEntry[],
): Promise<readonly PublishedEntry[]> {
  const { written } = readWritten(await readKnowledgeFolder(folder));
  const standing = standingEntries(latest, written.folded);
  if (standing.length === 0) return [];
  for (const { guideId, revision, content } of standing) {
    if (content.kind === "guide" && guideFolderOf(content.files)?.guideId !== guideId) {
      throw new Error(`revision ${revision} does not hold the files of "${guideId}"`);
    }
  }
  for (const { guideId, content } of standing) {
    const before = written.guides.filter(({ fields }) => fields.id === guideId);
    for (const guide of before) await rm(join(folder, guide.folder), { recursive: true });
    if (content.kind === "guide") await writeFiles(folder, content.files);
  }
  const folded = { ...written.folded, ...Object.fromEntries(standing.map(({ guideId, id }) => [guideId, id])) };
  await writeFiles(folder, new Map([["folded.yaml", stringify(folded, { sortMapEntries: true })]]));
  return standing;
}
