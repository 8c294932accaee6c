/** `fold`: writes what is kept in DATA_DIR into the knowledge folder, and says what was written. */
import { openNodeStores } from "#src/hosts/open-node-stores.ts";
import { readSettings } from "#src/platform/settings/read-settings.ts";
import { foldPublished } from "./fold-published.ts";
import { refuse } from "./refuse.ts";
import type { Verb } from "./verb.ts";

export const fold: Verb = {
  usage: "",
  does: "writes what was published at the desk into the guides",
  run: async (given, folder) => {
    if (given.length > 0) return 2;

    const settings = readSettings(process.env);
    if (!settings.ok) return refuse(settings.error);
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
  },
};
