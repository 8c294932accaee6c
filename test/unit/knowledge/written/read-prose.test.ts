import fc from "fast-check";
import { describe, it } from "vitest";
import { readProse } from "#src/knowledge/written/read-prose.ts";

const FRONT_MATTER = `---
title: Joint acceptance
keywords: [inspection]
facts:
  days: Joint acceptance
asked:
  duration: ["How long?", "how many days"]
---
`;

describe("readProse", () => {
  it("reads front matter and sections", ({ expect }) => {
    const text = `${FRONT_MATTER}\n## {#overview} What is it?\n\nOne.\n\n- a\n- b\n\n## {#duration} How long?\n\n{{days}}\n`;

    expect(readProse("en.md", text)).toEqual({
      ok: true,
      value: {
        file: "en.md",
        title: "Joint acceptance",
        keywords: ["inspection"],
        labels: { days: "Joint acceptance" },
        asked: { duration: ["How long?", "how many days"] },
        sections: [
          { key: "overview", heading: "What is it?", body: "One.\n\n- a\n- b" },
          { key: "duration", heading: "How long?", body: "{{days}}" },
        ],
        drafted: false,
      },
    });
  });

  it("reads a file with Windows line ends and a byte order mark as the same", ({ expect }) => {
    const text = `${FRONT_MATTER}\n## {#overview} What is it?\n\nOne.\n\nTwo.\n`;

    expect(readProse("en.md", `\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(readProse("en.md", text));
  });

  it("reads an empty list of facts as none", ({ expect }) => {
    const text = "---\ntitle: A\nkeywords: []\nfacts:\nasked: {}\n---\n## {#a} A\n\nB\n";

    expect(readProse("en.md", text)).toMatchObject({ ok: true, value: { labels: {} } });
  });

  it("never throws, whatever the text", ({ expect }) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (noise, inside) => {
        const text = inside ? `${FRONT_MATTER}${noise}` : noise;

        expect(() => readProse("en.md", text)).not.toThrow();
      }),
    );
  });
});
