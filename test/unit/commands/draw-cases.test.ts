import { readFile } from "node:fs/promises";
import { describe, it } from "vitest";
import { fillDocument } from "#src/commands/cases/fill-document.ts";

describe("docs/design/cases.md", () => {
  it("shows the closed loop as it is: npm run -s draw:cases makes it anew", async ({ expect }) => {
    const written = await readFile(new URL("../../../docs/design/cases.md", import.meta.url), "utf8");

    expect(written).toBe(fillDocument(written));
  });

  it("has a place for every block", ({ expect }) => {
    expect(() => fillDocument("# Cases")).toThrow("no place for drawing");
  });
});
