/** Builds in a folder of the test's own: a developer's builds are left alone. */
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, it } from "vitest";
import { buildLuodi } from "#src/commands/build/build-luodi.ts";
import { openEngine } from "#src/hosts/open-engine.ts";
import { loadHnswlib } from "#src/platform/adapters/hnswlib/hnswlib-index.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import { makeQuestion } from "#test/support/question.ts";

const QUESTIONS = [
  "RCEP 원산지증명서의 유효기간은 얼마인가요?",
  "How many working days does joint acceptance take in Jimo?",
  "外国人工作许可怎么办理",
  "会社設立の登記には何が必要ですか",
];

const hnswlib = await loadHnswlib();

let buildsFolder: string;
let folders: readonly string[];

beforeAll(async () => {
  buildsFolder = await mkdtemp(join(tmpdir(), "luodi-builds-"));
  folders = await Promise.all([1, 2].map(() => buildLuodi({ buildsFolder })));
});

describe("buildLuodi", () => {
  it("makes one build out of two at a time, and leaves nothing beside it", async ({ expect }) => {
    expect(new Set(folders).size).toBe(1);
    expect(await readdir(buildsFolder)).toHaveLength(1);
  });

  it("builds nothing twice, and notes when a build was last used", async ({ expect }) => {
    const reports: string[] = [];
    const longAgo = new Date("2026-01-01T00:00:00Z");
    await utimes(folders[0] ?? "", longAgo, longAgo);
    const folder = await buildLuodi({ buildsFolder, report: (line) => reports.push(line) });

    expect(folder).toBe(folders[0]);
    expect(reports).toEqual([]);
    expect((await stat(folder)).mtimeMs).toBeGreaterThan(longAgo.getTime());
  });

  it.skipIf(hnswlib === undefined)("adds a graph that finds what comparing every vector finds", async ({ expect }) => {
    const folder = await buildLuodi({ buildsFolder, hnsw: true });
    const graph = join(folder, "index.hnsw");

    expect(existsSync(graph)).toBe(true);

    const byGraph = await openEngine(folder);
    await rm(graph);
    const byScan = await openEngine(folder);
    for (const text of QUESTIONS) {
      const question = makeQuestion({ text: text as RedactedText, districts: [], facets: [] });
      const found = await byGraph.retrieve(question, "2026-11-25");
      const expected = await byScan.retrieve(question, "2026-11-25");

      expect(found.candidates.length).toBeGreaterThan(0);
      expect(found.candidates.map(({ passage }) => passage.id)).toEqual(
        expected.candidates.map(({ passage }) => passage.id),
      );
    }
  });
});
