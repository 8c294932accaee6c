import { openNodeStores } from "#src/hosts/open-node-stores.ts";
import { readSettings } from "#src/platform/settings/read-settings.ts";
import { foldPublished } from "./fold-published.ts";

/** Folds what is kept in `DATA_DIR` into a knowledge folder and says what was written. @returns the exit code */
export async function reportFold(folder: string): Promise<0 | 1> {
  const settings = readSettings(process.env);
  if (!settings.ok) {
    process.stderr.write(`${settings.error}\n`);
    return 1;
  }
  const { published, close } = await openNodeStores(settings.value.dataFolder);
  try {
    const folded = await foldPublished(folder, await published.readLatest());
    for (const { guideId, revision, content, reason, publishedBy } of folded) {
      const done = content.kind === "guide" ? "written" : "removed";
      process.stdout.write(`${guideId}: ${done}, revision ${revision}, ${publishedBy.name}: ${reason}\n`);
    }
    process.stderr.write(`${folded.length} entries folded\n`);
    return 0;
  } finally {
    close();
  }
}
