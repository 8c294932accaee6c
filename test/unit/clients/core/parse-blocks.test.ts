import * as fc from "fast-check";
import { describe, it } from "vitest";
import { type Block, parseBlocks, type Span } from "#src/clients/core/parse-blocks.ts";

const text = (value: string): Span => ({ kind: "text", text: value });
const mark = (n: number): Span => ({ kind: "citation", n });

describe("parseBlocks", () => {
  it("makes a paragraph of each block and a mark of each cited number", ({ expect }) => {
    expect(parseBlocks("Within 12 days. [1]\n\nAsk first.", new Set([1]))).toEqual([
      { kind: "paragraph", lines: [[text("Within 12 days."), mark(1)]] },
      { kind: "paragraph", lines: [[text("Ask first.")]] },
    ]);
  });

  it("makes a list of lines that begin with a dash, and keeps the line before them", ({ expect }) => {
    expect(parseBlocks("It lists:\n- a form [1]\n- a passport [2]", new Set([1, 2]))).toEqual([
      { kind: "paragraph", lines: [[text("It lists:")]] },
      {
        kind: "list",
        items: [
          [text("a form"), mark(1)],
          [text("a passport"), mark(2)],
        ],
      },
    ]);
  });

  it.for([
    { when: "nothing is cited under it", given: "See [3].", cited: [1], line: [text("See [3].")] },
    { when: "it is no number", given: "See [a] and [].", cited: [1], line: [text("See [a] and [].")] },
    { when: "it is negative", given: "[-1]", cited: [1], line: [text("[-1]")] },
  ])("leaves a bracket as text when $when", ({ given, cited, line }, { expect }) => {
    expect(parseBlocks(given, new Set(cited))).toEqual([{ kind: "paragraph", lines: [line] }]);
  });

  it("reads marks that follow one another", ({ expect }) => {
    expect(parseBlocks("Both. [1][2] Then more.", new Set([1, 2]))).toEqual([
      { kind: "paragraph", lines: [[text("Both."), mark(1), mark(2), text(" Then more.")]] },
    ]);
  });

  it("keeps markup as the text it is", ({ expect }) => {
    expect(parseBlocks("<b>[1](javascript:x)</b>", new Set())).toEqual([
      { kind: "paragraph", lines: [[text("<b>[1](javascript:x)</b>")]] },
    ]);
  });

  it("loses nothing but white space and the dashes of lists", ({ expect }) => {
    const piece = fc.constantFrom("a", "料", "は", " ", "\n", "\n\n", "- ", "[1]", "[2]", "[9]", "-", "[");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const given = pieces.join("");
        const withoutDashes = given.replaceAll(/^\s*- +(?=.)/gm, "");

        expect(joined(parseBlocks(given, new Set([1, 2])))).toBe(withoutDashes.replaceAll(/\s/g, ""));
      }),
    );
  });
});

function joined(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.kind === "list" ? block.items : block.lines))
    .flat()
    .map((span) => (span.kind === "text" ? span.text.replaceAll(/\s/g, "") : `[${span.n}]`))
    .join("");
}
