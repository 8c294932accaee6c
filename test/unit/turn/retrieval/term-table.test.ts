import fc from "fast-check";
import { describe, it } from "vitest";
import { INDEXED_KINDS } from "#src/turn/retrieval/term-key.ts";
import { createGrowingTermTable, findTerm, kindOf, termCount } from "#src/turn/retrieval/term-table.ts";

const kinds = fc.constantFrom(...INDEXED_KINDS);
const texts = fc.oneof(fc.string({ unit: "grapheme", maxLength: 6 }), fc.integer().map(String));
const terms = fc.array(fc.record({ kind: kinds, text: texts }), { maxLength: 3000, size: "max" });

describe("the term table", () => {
  it("numbers terms as a map of their keys would", ({ expect }) => {
    fc.assert(
      fc.property(terms, terms, (known, unknown) => {
        const expected = new Map<string, number>();
        const growing = createGrowingTermTable();
        for (const { kind, text } of known) {
          const key = `${kind} ${text}`;
          if (!expected.has(key)) expected.set(key, expected.size);

          expect(growing.idOf(kind, `<${text}>`, 1, text.length + 1)).toBe(expected.get(key));
        }
        const table = growing.table();

        expect(termCount(table)).toBe(expected.size);
        for (const { kind, text } of [...known, ...unknown]) {
          const id = findTerm(table, kind, text, 0, text.length);
          expect(id).toBe(expected.get(`${kind} ${text}`));
          if (id !== undefined) expect(kindOf(table, id)).toBe(kind);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("grows from another one and leaves that as it was", ({ expect }) => {
    const base = createGrowingTermTable();
    base.idOf("pair", "验收", 0, 2);
    const before = base.table();
    const asItWas = structuredClone(before);

    const grown = createGrowingTermTable(before);
    for (let number = 0; number < 2000; number++) grown.idOf("word", String(number), 0, String(number).length);

    expect(grown.idOf("pair", "验收", 0, 2)).toBe(0);
    expect(termCount(grown.table())).toBe(2001);
    expect(before).toEqual(asItWas);
  });
});
