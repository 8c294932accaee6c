import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "vitest";
import { runScript } from "#test/support/run-script.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

const passages = Array.from({ length: 30 }, (_, at) => ({
  id: `p${at}`,
  text: `Permit ${at} is issued by office number ${at} after it has looked at the form and the passport.`,
}));
const questions = [
  { id: "q1", text: "Which office issues permit 7?", relevant: ["p7"] },
  { id: "q2", text: "Which office issues permit 12?", relevant: ["p12"] },
  { id: "q3", text: "xylophone", relevant: [] },
];
const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

describe("npm run bench:retrieval", () => {
  it("measures the product and its reference on a folder of sets, and keeps a report with a drawing", async ({
    expect,
  }) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "sets.json"), JSON.stringify({ sets: [{ name: "permits", lang: "en" }] }));
    await writeFile(join(folder, "passages.permits.jsonl"), lines(passages));
    await writeFile(join(folder, "queries.permits.jsonl"), lines(questions));

    const report = join(folder, "report.md");
    const given = [folder, "--systems", "luodi,bm25", "--sizes", "20,40", "--report", report];
    const { code, stdout } = await runScript("bench/retrieval.ts", given);
    const written = await readFile(report, "utf8");

    expect(code).toBe(0);
    expect(stdout).toMatch(/^\| luodi +\| +1\.000 \|/m);
    expect(stdout).toMatch(/^\| bm25 +\| +1\.000 \|/m);
    expect(stdout).toMatch(/^\| best Recall@1 +\| permits +\| 1\.000 +\| ≥ 1\.000 \(bm25\) +\| met +\|$/m);
    expect(stdout).toContain("Luodi's confidence was not fitted on this set.");
    expect(written).toContain("--sizes 20,40");
    expect(written).toContain("![Time and memory");
    expect(await readFile(join(folder, "report-growth.svg"), "utf8")).toMatch(
      /With 40 passages.* answered within: luodi .* The index is built in: luodi .* The process takes: luodi /,
    );
  });

  it.for([
    { when: "no folder is named", given: [] },
    { when: "it does not know a system", given: ["sets", "--systems", "luodi,grep"] },
    { when: "a size is no number", given: ["sets", "--sizes", "many"] },
    { when: "it does not know an option", given: ["sets", "--fast"] },
  ])("says how it is used when $when", async ({ given }, { expect }) => {
    const { code, stderr } = await runScript("bench/retrieval.ts", given);

    expect(code).toBe(2);
    expect(stderr).toMatch(/^usage: npm run bench:retrieval -- <sets folder>.*\n$/);
  });
});
