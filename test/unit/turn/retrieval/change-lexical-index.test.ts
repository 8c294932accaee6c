import fc from "fast-check";
import { describe, it } from "vitest";
import { changeLexicalIndex } from "#src/turn/retrieval/change-lexical-index.ts";
import type { IndexDocument } from "#src/turn/retrieval/count-documents.ts";
import { buildLexicalIndex, type LexicalIndex } from "#src/turn/retrieval/lexical-index.ts";
import { searchLexical } from "#src/turn/retrieval/lexical-search.ts";

/** Words of one length in two scripts, so that every document is of average length. */
const LATIN = ["permit", "wharf1", "wharf2", "harbor", "import"];
const HANGUL = ["취업증", "취업권", "원산지", "합동검", "영업일"];
const concepts = (text: string): readonly string[] => (text.includes("취업") ? ["T-001"] : []);

const latin = fc.array(fc.constantFrom(...LATIN), { minLength: 4, maxLength: 4 });
const hangul = fc.array(fc.constantFrom(...HANGUL), { minLength: 3, maxLength: 3 });
/** Sentences without words: with them, a document has too many for bits. */
const blank = fc.constantFrom(
  [],
  Array.from({ length: 40 }, () => "…"),
);
const documents = fc
  .record({ latin, hangul, blank })
  .map(({ latin: [a, b, c, d], hangul: [x, y, z], blank: between }): IndexDocument => ({
    title: `${a} ${x}`,
    body: `${b} ${c}. ${y}`,
    asked: [...between, `${d} ${z}`],
  }));
const questions = fc.array(fc.constantFrom(...LATIN, ...HANGUL, "unknown"), { minLength: 1, maxLength: 5 });

const base = fc.array(fc.record({ document: documents, stays: fc.boolean() }), { maxLength: 8 });
const added = fc.array(documents, { maxLength: 4 });

/** What a search says, by row: equal scores may come in any order. */
function search(index: LexicalIndex, question: string) {
  const { hits, question: mass } = searchLexical({ index, findConcepts: concepts }, question, 30);
  return { mass, hits: hits.toSorted((a, b) => a.row - b.row) };
}

describe("changeLexicalIndex", () => {
  it("searches as an index built anew does", ({ expect }) => {
    fc.assert(
      fc.property(base, added, questions, (before, news, question) => {
        // Of no documents there is no average length.
        fc.pre(before.length > 0);
        const index = buildLexicalIndex(
          before.map(({ document }) => document),
          concepts,
        );
        const removed = new Set([...before.entries()].flatMap(([row, { stays }]) => (stays ? [] : [row])));
        const after = [...before.filter(({ stays }) => stays).map(({ document }) => document), ...news];

        const changed = search(changeLexicalIndex(index, { removed, added: news }, concepts), question.join(" "));
        const anew = search(buildLexicalIndex(after, concepts), question.join(" "));

        expect(changed.hits.map(({ row }) => row)).toEqual(anew.hits.map(({ row }) => row));
        expect(changed.mass.mass).toBeCloseTo(anew.mass.mass, 5);
        expect(changed.mass.terms).toBe(anew.mass.terms);
        for (const [at, { row: _, ...hit }] of changed.hits.entries()) {
          for (const [name, value] of Object.entries(hit)) {
            expect(value, name).toBeCloseTo(anew.hits[at]?.[name as keyof typeof hit] ?? Number.NaN, 5);
          }
        }
      }),
    );
  });

  it("leaves the base as it was", ({ expect }) => {
    fc.assert(
      fc.property(fc.array(documents, { minLength: 1, maxLength: 5 }), added, (before, news) => {
        const index = buildLexicalIndex(before, concepts);
        const asItWas = structuredClone(index);

        changeLexicalIndex(index, { removed: new Set([0]), added: news }, concepts);

        expect(index).toEqual(asItWas);
      }),
    );
  });

  it("knows a word no longer when the only document with it is gone", ({ expect }) => {
    const rare = { title: "Certificate of origin", body: "Customs issues it.", asked: [] };
    const common = { title: "Work permit", body: "The employer applies.", asked: [] };
    const index = buildLexicalIndex([rare, common]);

    const changed = changeLexicalIndex(index, { removed: new Set([0]), added: [] });

    expect(search(changed, "customs").hits).toEqual([]);
    expect(search(changed, "employer").hits.map(({ row }) => row)).toEqual([0]);
  });
});
