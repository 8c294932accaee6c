import fc from "fast-check";
import { describe, it } from "vitest";
import type { IndexDocument } from "#src/turn/retrieval/count-documents.ts";
import { buildLexicalIndex } from "#src/turn/retrieval/lexical-index.ts";
import { searchLexical } from "#src/turn/retrieval/lexical-search.ts";

const documents: IndexDocument[] = [
  {
    title: "Joint acceptance",
    body: "Jimo completes joint acceptance within 12 working days.",
    asked: ["When is the final inspection done?"],
  },
  { title: "联合验收", body: "即墨区联合验收不超过12个工作日。验收前有指导。", asked: [] },
  {
    title: "Work permit",
    body: "A foreigner who works in China needs a work permit. Category A has no limit.",
    asked: [],
  },
  { title: "합동검수", body: "지모구의 합동검수는 12영업일 이내에 끝납니다.", asked: [] },
];
const index = buildLexicalIndex(documents);
const search = (question: string) => searchLexical({ index }, question, 10);

describe("searchLexical", () => {
  it.for([
    { question: "how long does joint acceptance take in Jimo", row: 0 },
    { question: "即墨聯合驗收要幾天", row: 1 },
    { question: "working permits for foreigners", row: 2 },
    { question: "지모 합동검수 며칠", row: 3 },
    { question: "final inspection", row: 0 },
  ])("puts the document first that the question is about: $question", ({ question, row }, { expect }) => {
    expect(search(question).hits[0]?.row).toBe(row);
  });

  it.for(["", "???", "xylophone", "天气"])("finds nothing for %j", (question, { expect }) => {
    expect(search(question).hits).toEqual([]);
  });

  it("finds the same whatever was searched for before", ({ expect }) => {
    const words = ["joint", "acceptance", "联合", "验收", "work", "permit", "합동검수", "天气", "final"];
    const questions = fc.array(fc.array(fc.constantFrom(...words)).map((of) => of.join(" ")));
    fc.assert(
      fc.property(questions, fc.integer({ min: 1, max: 10 }), (asked, limit) => {
        const used = buildLexicalIndex(documents);
        for (const question of asked) {
          const fresh = searchLexical({ index: buildLexicalIndex(documents) }, question, limit);

          expect(searchLexical({ index: used }, question, limit)).toEqual(fresh);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("knows a title also without its brackets", ({ expect }) => {
    const titled = ["公证书（法人）说明", "法人（非法人组织）住所地公证指引", "自然人住所地公证"];
    const documents = titled.map((title) => ({ title, body: "在窗口办理。", asked: [] }));

    const { hits } = searchLexical({ index: buildLexicalIndex(documents) }, "法人住所地", 10);

    expect(hits[0]?.row).toBe(1);
  });

  it("does not measure a question by its wording", ({ expect }) => {
    const [plain] = search("联合验收").hits;
    const [asked] = search("请问联合验收怎么办理？").hits;

    expect(asked).toEqual(plain);
  });

  it("finds a way people ask word for word, its wording included", ({ expect }) => {
    const documents = [{ title: "验收", body: "在窗口办理。", asked: ["联合验收怎么办理？"] }];

    const { hits } = searchLexical({ index: buildLexicalIndex(documents) }, "联合验收怎么办理？", 10);

    expect(hits[0]?.sentenceMatch).toBeCloseTo(1);
  });

  it("measures a question by words that no document holds too", ({ expect }) => {
    const [known, unknown, both] = ["acceptance", "xylophone", "acceptance xylophone"].map((of) => search(of).question);

    expect(unknown?.mass).toBeGreaterThan(known?.mass ?? Infinity);
    expect(both).toMatchObject({ terms: 2, mass: (known?.mass ?? 0) + (unknown?.mass ?? 0) });
  });

  it("counts coverage in shares of the question", ({ expect }) => {
    const [whole] = search("joint acceptance").hits;
    const [part] = search("joint acceptance xylophone").hits;

    expect(whole).toMatchObject({ coverage: 1, sentenceCoverage: 1, titleCoverage: 1, nameCoverage: 1 });
    expect(part?.coverage).toBeLessThan(1);
    expect(part).toMatchObject({ nameCoverage: part?.coverage, wordCoverage: part?.coverage });
  });

  it("keeps to the limit", ({ expect }) => {
    expect(searchLexical({ index }, "12", 2).hits).toHaveLength(2);
  });

  it("finds nothing in an empty index", ({ expect }) => {
    const nothing = searchLexical({ index: buildLexicalIndex([]) }, "acceptance", 10);

    expect(nothing.hits).toEqual([]);
  });
});
