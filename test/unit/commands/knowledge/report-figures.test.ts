import { describe, it } from "vitest";
import { knowledgeFigures } from "#src/commands/knowledge/report-figures.ts";
import { readWritten } from "#src/knowledge/written/read-written.ts";
import { validTree } from "../../knowledge/valid-tree.ts";

describe("knowledgeFigures", () => {
  it("counts what the knowledge holds", ({ expect }) => {
    const figures = knowledgeFigures(readWritten(validTree()).written);

    expect(figures).toContain("entries: 2");
    expect(figures).toContain("collected facts placed: 4 of 5 (3 told, 1 set aside with a reason)");
    expect(figures).toContain("  plan: 1");
  });

  it("measures sentences in words or in characters, a figure as one", ({ expect }) => {
    const figures = knowledgeFigures(readWritten(validTree()).written);

    expect(figures.filter((line) => line.startsWith("sentences"))).toMatchInlineSnapshot(`
      [
        "sentences, zh: 4, half of them up to 8 characters, nine in ten up to 18",
        "sentences, en: 5, half of them up to 2 words, nine in ten up to 8",
        "sentences, ja: 5, half of them up to 15 characters, nine in ten up to 18",
        "sentences, ko: 5, half of them up to 2 words, nine in ten up to 5",
      ]
    `);
  });
});
