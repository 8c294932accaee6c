import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "vitest";
import { linkBuild } from "#src/commands/build/link-build.ts";

/** A folder of two builds, each with its own name as content. */
async function makeBuilds(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "luodi-links-"));
  for (const name of ["old", "new"]) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "knowledge.json"), name);
  }
  return folder;
}

describe("linkBuild", () => {
  it("leads to the build of the last call, and leaves nothing beside it", async ({ expect }) => {
    const folder = await makeBuilds();
    await linkBuild(join(folder, "old"));
    const link = await linkBuild(join(folder, "new"));

    expect(link).toBe(join(folder, "latest"));
    expect(await readFile(join(link, "knowledge.json"), "utf8")).toBe("new");
    expect((await readdir(folder)).toSorted()).toEqual(["latest", "new", "old"]);
  });

  it("lets several link at once", async ({ expect }) => {
    const folder = await makeBuilds();
    const links = await Promise.all(Array.from({ length: 8 }, () => linkBuild(join(folder, "new"))));

    expect(await readFile(join(links[0] ?? "", "knowledge.json"), "utf8")).toBe("new");
  });
});
