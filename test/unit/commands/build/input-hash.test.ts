import { build } from "esbuild";
import { describe, it } from "vitest";
import { inputFiles } from "#src/commands/build/input-hash.ts";
import { PROJECT_FOLDER } from "#src/commands/project-folder.ts";

describe("inputFiles", () => {
  it("has every file that is loaded to build", async ({ expect }) => {
    const { metafile } = await build({
      entryPoints: ["src/commands/build/build-luodi.ts"],
      absWorkingDir: PROJECT_FOLDER,
      outdir: "unused",
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
      metafile: true,
      write: false,
    });
    const files = new Set(await inputFiles(PROJECT_FOLDER));
    const loaded = Object.keys(metafile.inputs);

    expect(loaded.length).toBeGreaterThan(20);
    expect(loaded.filter((file) => !files.has(file))).toEqual([]);
  });

  it.for([
    { file: "knowledge/questions/", what: "the labelled questions" },
    { file: "knowledge/README.md", what: "the explanation for editors" },
    { file: "src/turn/confidence/", what: "the calibration" },
    { file: "src/turn/guard/", what: "the guard" },
    { file: "src/turn/answer/", what: "the composition of answers" },
  ])("leaves out $what, which shapes no build", async ({ file }, { expect }) => {
    expect((await inputFiles(PROJECT_FOLDER)).filter((one) => one.startsWith(file))).toEqual([]);
  });
});
