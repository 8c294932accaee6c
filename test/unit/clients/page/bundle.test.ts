/** What a visitor's phone has to load before it can ask. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, it } from "vitest";
import { buildClients, type ClientBuild } from "#src/commands/build/build-clients.ts";

/** With the texts of all four languages. */
const MAX_SCRIPT_GZIP_BYTES = 45_500;
const MAX_CASE_SCRIPT_GZIP_BYTES = 2_000;
const MAX_STYLE_GZIP_BYTES = 8_000;

let outFolder: string;
let built: ClientBuild;

beforeAll(async () => {
  outFolder = await mkdtemp(join(tmpdir(), "luodi-clients-"));
  built = await buildClients({ outFolder });
});

afterAll(async () => {
  await rm(outFolder, { recursive: true });
});

describe("the page's bundle", () => {
  it("stays within its budget", ({ expect }) => {
    expect(built.gzipBytes.script).toBeLessThanOrEqual(MAX_SCRIPT_GZIP_BYTES);
    expect(built.gzipBytes.caseScript).toBeLessThanOrEqual(MAX_CASE_SCRIPT_GZIP_BYTES);
    expect(built.gzipBytes.style).toBeLessThanOrEqual(MAX_STYLE_GZIP_BYTES);
  });

  it("carries no schema and no server code", ({ expect }) => {
    const foreign = [...built.scriptInputs, ...built.caseScriptInputs, ...built.deskScriptInputs].filter((path) =>
      /zod|src\/(protocol|http|turn|hosts)\/|render-to-string/.test(path),
    );

    expect(built.scriptInputs).toContain("src/clients/page/browser.ts");
    expect(built.caseScriptInputs).toContain("src/clients/case/browser.ts");
    expect(built.deskScriptInputs).toContain("src/clients/desk/browser.ts");
    expect(foreign).toEqual([]);
  });

  it("fits a policy without eval and loads nothing from elsewhere", async ({ expect }) => {
    const script = await readFile(join(outFolder, built.manifest.script), "utf8");
    const style = await readFile(join(outFolder, built.manifest.style), "utf8");

    expect(script).not.toMatch(/\beval\(|new Function\(/);
    expect(style).not.toMatch(/url\(|@import/);
  });

  it("is named by its content", async ({ expect }) => {
    const again = await buildClients({ outFolder });

    expect(again.manifest).toEqual(built.manifest);
    expect(JSON.parse(await readFile(join(outFolder, "manifest.json"), "utf8"))).toEqual(built.manifest);
  });
});
