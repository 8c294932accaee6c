import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { describe, it } from "vitest";

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function knowledge(...given: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env };
    delete env["FACTS_DIR"];
    const child = execFile(process.execPath, ["src/commands/knowledge.ts", ...given], { env }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

describe("npm run knowledge", () => {
  it("coverage lists the facts left to place and ends with how many are placed", async ({ expect }) => {
    const table = await readFile("knowledge/fact-ids.tsv", "utf8");
    const all = table.trim().split("\n").length - 1;

    const { code, stdout } = await knowledge("coverage");
    const lines = stdout.trimEnd().split("\n");
    const [placed = 0, ofAll] =
      /^(\d+)\/(\d+) placed$/u
        .exec(lines.at(-1) ?? "")
        ?.slice(1)
        .map(Number) ?? [];

    expect(ofAll).toBe(all);
    expect(lines.length - 1).toBe(all - placed);
    expect(code).toBe(placed < all ? 1 : 0);
  });

  it("check says on standard error what holds together", async ({ expect }) => {
    const { stdout, stderr } = await knowledge("check");

    expect(stdout).toBe("");
    expect(stderr).toMatch(
      /\d+ guides and \d+ passages hold together; \d+ faults, \d+ warnings\nread by a native speaker: zh \d+\/\d+, en \d+\/\d+, ja \d+\/\d+, ko \d+\/\d+\n$/u,
    );
  });

  it.for([{ given: [] }, { given: ["covrage"] }, { given: ["coverage", "--all"] }])(
    "answers $given with how to use it",
    async ({ given }, { expect }) => {
      expect(await knowledge(...given)).toMatchObject({ code: 2, stdout: "" });
    },
  );

  it("coverage --write needs the collected facts", async ({ expect }) => {
    const { code, stderr } = await knowledge("coverage", "--write");

    expect(code).toBe(1);
    expect(stderr).toContain("FACTS_DIR");
  });
});
