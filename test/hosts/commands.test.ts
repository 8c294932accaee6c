import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "vitest";
import { turnSchema } from "#src/protocol/turn.ts";
import { runCommand } from "#test/support/run-command.ts";
import { temporaryFolder } from "#test/support/temporary-folder.ts";

describe("npm run ask", () => {
  it("prints one turn and nothing else on standard output", async ({ expect }) => {
    const { code, stdout } = await runCommand("ask", ["지모구 합동검수는 며칠 걸리나요?", "--json"]);
    const turn = turnSchema.parse(JSON.parse(stdout));

    expect(code).toBe(0);
    expect(turn).toMatchObject({ language: "ko", outcome: "answered" });
    expect(turn.citations[0]?.refs).toContain("D-JM-20");
    expect(turn.text).toContain("12");
  });

  it("exits 0 for a question that goes to a person", async ({ expect }) => {
    const { code, stdout } = await runCommand("ask", ["I want to talk to a person", "--json"]);

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: "handed-off",
      reason: "asked-for-person",
      handoff: { offered: true },
    });
  });

  it("tells every step and the signals behind the confidence when asked to explain", async ({ expect }) => {
    const { stderr } = await runCommand("ask", ["即墨联合验收要几天", "--explain"]);

    for (const step of [
      "clean",
      "language",
      "redacted",
      "screen",
      "question",
      "retrieval",
      "confidence",
      "decision",
      "focus",
    ]) {
      expect(stderr).toMatch(new RegExp(`^${step}: `, "m"));
    }
    expect(stderr).toContain("score-per-mass");
    expect(stderr).toContain("phrasing-lead");
  });

  it.for([
    { when: "there is no question", given: [] },
    { when: "there are two", given: ["one", "two"] },
    { when: "the language is not served", given: ["question", "--lang", "fr"] },
    { when: "the district is unknown", given: ["question", "--district", "atlantis"] },
    { when: "the question is empty", given: ["   "] },
    { when: "an option is unknown", given: ["question", "--loud"] },
  ])("exits 2 with a word on standard error when $when", async ({ given }, { expect }) => {
    const { code, stdout, stderr } = await runCommand("ask", given);

    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trim()).not.toBe("");
  });
});

describe("npm run eval -- --cross-lingual", () => {
  it("reads the endpoint that .env names, and says which", async ({ expect }) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, ".env"), "EMBEDDINGS_BASE_URL=http://127.0.0.1:1\nEMBEDDINGS_MODEL=closed\n");
    const { code, stdout, stderr } = await runCommand("evaluate", ["--cross-lingual"], { folder });

    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("reads closed at 127.0.0.1:1\nclosed: ");
  });
});

describe("npm run rank", () => {
  async function manifestOf(passages: string, queries: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "luodi-rank-"));
    await writeFile(join(folder, "passages.jsonl"), passages);
    await writeFile(join(folder, "queries.jsonl"), queries);
    await writeFile(
      join(folder, "manifest.json"),
      JSON.stringify({ passages: "passages.jsonl", queries: "queries.jsonl", set: "x" }),
    );
    return join(folder, "manifest.json");
  }
  const passages = [
    { id: "a", title: "桜", text: "桜は春に咲く花です。" },
    { id: "b", text: "富士山は日本で一番高い山です。" },
  ];
  const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join("\n");

  it("ranks anyone's passages: one line per query in order, then the statistics", async ({ expect }) => {
    const manifest = await manifestOf(
      lines(passages),
      lines([
        { id: "q1", text: "一番高い山は" },
        { id: "q2", text: "xyzzy" },
      ]),
    );
    const { code, stdout } = await runCommand("rank", ["--manifest", manifest]);
    const [first, second, stats] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);

    expect(code).toBe(0);
    expect(first).toMatchObject({ query_id: "q1", ranked: ["b"] });
    expect(first?.["confidence"]).toBeGreaterThan(0);
    expect(second).toMatchObject({ query_id: "q2", ranked: [], confidence: 0 });
    expect(stats).toMatchObject({ type: "stats" });
  });

  it("gives the same ranks and confidences for the same input", async ({ expect }) => {
    const manifest = await manifestOf(lines(passages), lines([{ id: "q1", text: "春の花" }]));
    const runs = await Promise.all([1, 2].map(() => runCommand("rank", ["--manifest", manifest])));
    const [one, two] = runs.map(({ stdout }) => stdout.split("\n")[0]?.replace(/"ms":[\d.]+/, ""));

    expect(one).toBe(two);
  });

  it.for([
    { when: "the manifest is missing", passages: undefined },
    { when: "a line is no JSON", passages: `${lines(passages)}\nnot json` },
    { when: "a passage has no text", passages: lines([{ id: "a" }]) },
  ])("exits 2 with one line when $when", async ({ passages: given }, { expect }) => {
    const manifest =
      given === undefined ? "/nowhere/manifest.json" : await manifestOf(given, lines([{ id: "q", text: "x" }]));
    const { code, stdout, stderr } = await runCommand("rank", ["--manifest", manifest]);

    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("npm run build", () => {
  it("builds nothing twice", async ({ expect }) => {
    await runCommand("build", []);

    expect(await runCommand("build", [])).toMatchObject({ code: 0, stderr: "" });
  });
});
