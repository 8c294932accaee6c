import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "vitest";
import { foldPublished } from "#src/commands/knowledge/fold-published.ts";
import { writeFiles } from "#src/commands/knowledge/write-files.ts";
import { readKnowledgeFolder } from "#src/commands/read-knowledge-folder.ts";
import { compileKnowledge } from "#src/knowledge/compile.ts";
import { standingEntries } from "#src/knowledge/overlay/standing-entries.ts";
import { readWritten } from "#src/knowledge/written/read-written.ts";
import { entry } from "#test/support/records.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";
import { CITY_GUIDE, GUIDE, moveGuide, replaceIn, TODAY, validTree } from "../../knowledge/valid-tree.ts";

async function folderOf(tree: ReadonlyMap<string, string>): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, tree);
  return folder;
}

const replaced = {
  ...entry({
    content: {
      kind: "guide",
      files: new Map(
        [...replaceIn(`${CITY_GUIDE}/en.md`, "Apply.", "Apply online.")].filter(([path]) =>
          path.startsWith(CITY_GUIDE),
        ),
      ),
    },
  }),
  revision: 1,
};
const tombstone = { ...entry({ guideId: "jimo-joint-acceptance", content: { kind: "tombstone" } }), revision: 2 };
const withdrawal = { ...entry({ guideId: "jimo-joint-acceptance", content: { kind: "withdrawal" } }), revision: 3 };

describe("foldPublished", () => {
  it("writes what was published, removes what was taken off, and remembers both", async ({ expect }) => {
    const folder = await folderOf(validTree());

    expect(await foldPublished(folder, [replaced, tombstone])).toEqual([replaced, tombstone]);
    const files = await readKnowledgeFolder(folder);
    expect(files.get(`${CITY_GUIDE}/en.md`)).toContain("Apply online.");
    expect([...files.keys()].filter((path) => path.startsWith(GUIDE))).toEqual([]);
    const { written } = readWritten(files);
    expect(standingEntries([replaced, tombstone], written.folded)).toEqual([]);
  });

  it("leaves a tree that the check lets through", async ({ expect }) => {
    const folder = await folderOf(validTree());
    await foldPublished(folder, [replaced]);

    const { faults } = compileKnowledge(await readKnowledgeFolder(folder), { today: TODAY });

    expect(faults).toEqual([]);
  });

  it("writes nothing twice, and nothing that was withdrawn", async ({ expect }) => {
    const folder = await folderOf(validTree());
    await foldPublished(folder, [replaced]);

    expect(await foldPublished(folder, [replaced, withdrawal])).toEqual([]);
  });

  it("does not undo what editors wrote after it was folded", async ({ expect }) => {
    const folder = await folderOf(validTree());
    await foldPublished(folder, [replaced]);
    const later = (await readKnowledgeFolder(folder)).get(`${CITY_GUIDE}/en.md`)?.replace("online", "in person") ?? "";
    await writeFile(join(folder, CITY_GUIDE, "en.md"), later);

    await foldPublished(folder, [replaced, tombstone]);

    expect((await readKnowledgeFolder(folder)).get(`${CITY_GUIDE}/en.md`)).toBe(later);
  });

  it.for(["../outside/zh.md", "guides/other-guide/zh.md", "topics.yaml"])(
    "writes nothing at all when an entry holds %s",
    async (path, { expect }) => {
      const folder = await folderOf(validTree());
      const forged = { ...entry({ content: { kind: "guide", files: new Map([[path, "text"]]) } }), revision: 3 };

      await expect(foldPublished(folder, [replaced, forged])).rejects.toThrow(
        'revision 3 does not hold the files of "',
      );
      expect(await readKnowledgeFolder(folder)).toEqual(new Map(validTree()));
    },
  );

  it("leaves nothing behind of a guide that moved", async ({ expect }) => {
    const folder = await folderOf(moveGuide(CITY_GUIDE, "districts/city/company-setup"));

    await foldPublished(folder, [replaced]);

    const paths = [...(await readKnowledgeFolder(folder)).keys()];
    expect(paths.filter((path) => path.includes("company-setup/")).every((path) => path.startsWith(CITY_GUIDE))).toBe(
      true,
    );
  });
});
