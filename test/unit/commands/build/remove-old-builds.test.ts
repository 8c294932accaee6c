import { mkdir, mkdtemp, readdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "vitest";
import { removeOldBuilds } from "#src/commands/build/remove-old-builds.ts";

const HOUR_MS = 60 * 60 * 1000;

describe("removeOldBuilds", () => {
  it("removes what nobody has used for an hour, but never the present build", async ({ expect, onTestFinished }) => {
    const folder = await mkdtemp(join(tmpdir(), "luodi-builds-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const lastUsed = { present: 3 * HOUR_MS, old: 2 * HOUR_MS, "old.aB3dE6": 2 * HOUR_MS, recent: HOUR_MS / 2 };
    for (const [name, ageMs] of Object.entries(lastUsed)) {
      const then = new Date(Date.now() - ageMs);
      await mkdir(join(folder, name));
      await utimes(join(folder, name), then, then);
    }
    await removeOldBuilds(folder, join(folder, "present"));

    expect((await readdir(folder)).toSorted()).toEqual(["present", "recent"]);
  });
});
