import { readFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { describe, it } from "vitest";
import { PROJECT_FOLDER } from "#src/commands/project-folder.ts";
import { bundleWorker, type BundledWorker } from "./bundle-worker.ts";
import { plantTree } from "./planted-tree.ts";

const OBJECTS = `
import { DurableObject } from "cloudflare:workers";
export class ConversationRoom extends DurableObject {}
export class LiveChannel extends DurableObject {}
`;

const wranglerFile = readFileSync(join(PROJECT_FOLDER, "wrangler.toml"), "utf8");

/** Bundles a Worker that replies with one value, with these lines before it. */
async function bundlePlanted(reply: string, imports = "", files = {}): Promise<BundledWorker> {
  const folder = await plantTree({
    "src/hosts/worker.ts": `${imports}${OBJECTS}export default { fetch: () => new Response(String(${reply})) };\n`,
    "build/latest/knowledge.json": "{}",
    "wrangler.toml": wranglerFile,
    ...files,
  });
  return bundleWorker(folder);
}

describe("the check of the Worker's bundle", () => {
  it("passes a small Worker that asks the runtime for nothing but node:crypto", async ({ expect }) => {
    const { gzipKiB, faults } = await bundlePlanted("randomBytes(1)", 'import { randomBytes } from "node:crypto";');

    expect(faults).toEqual([]);
    expect(gzipKiB).toBeGreaterThan(0);
  });

  it("sees a module of Node, however far away", async ({ expect }) => {
    const { faults } = await bundlePlanted("far", 'import { far } from "#src/language/far.ts";', {
      "src/language/far.ts": 'import { readFileSync } from "node:fs";\nexport const far = readFileSync;\n',
    });

    expect(faults).toContain("it imports node:fs");
  });

  it("sees a module of Node that is loaded late", async ({ expect }) => {
    const { faults } = await bundlePlanted('import("node:net")');

    expect(faults).toContain("it imports node:net");
  });

  it("sees what wrangler puts in for a global of Node that an older runtime lacks", async ({ expect }) => {
    const { faults } = await bundlePlanted("process.version", "", {
      "wrangler.toml": wranglerFile.replace(/compatibility_date = .*/u, 'compatibility_date = "2024-09-23"'),
    });

    expect(faults.join("\n")).toContain("it holds a stand-in for Node");
  });

  it("sees a native module", async ({ expect }) => {
    const byFile = await bundlePlanted("addon", 'import addon from "./addon.node";', { "src/hosts/addon.node": "\0" });
    const byName = await bundlePlanted("hnswlib", 'import hnswlib from "hnswlib-node";');

    expect(byFile.faults).not.toEqual([]);
    expect(byName.faults.join("\n")).toMatch(/native module|cannot be bundled/u);
  });

  it("sees a client of models that is not our own, also where it is loaded late", async ({ expect }) => {
    const { faults } = await bundlePlanted('(async () => await import("@langchain/core/messages"))');

    expect(faults).toContain("it holds @langchain/core");
  });

  it("sees a script of more than 1.25 megabytes", async ({ expect }) => {
    const text = randomBytes(1_400_000).toString("base64");
    const { faults } = await bundlePlanted("text", 'import { text } from "./text.ts";', {
      "src/hosts/text.ts": `export const text = "${text}";\n`,
    });

    expect(faults).toEqual([expect.stringMatching(/^it has \d+\.?\d* KiB \(gzip\) of at most 1221$/u)]);
  });
});
