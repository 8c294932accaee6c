/** What the second look of the lexical search adds: in each pair of documents a bag of words sees no difference. */
import { describe, it } from "vitest";
import type { IndexDocument } from "#src/turn/retrieval/count-documents.ts";
import { buildLexicalIndex } from "#src/turn/retrieval/lexical-index.ts";
import { searchLexical } from "#src/turn/retrieval/lexical-search.ts";

function rowsFor(question: string, documents: readonly IndexDocument[]): readonly number[] {
  return searchLexical({ index: buildLexicalIndex(documents) }, question, 10).hits.map(({ row }) => row);
}

function bodies(...texts: readonly string[]): readonly IndexDocument[] {
  return texts.map((body) => ({ title: "", body, asked: [] }));
}

const common: IndexDocument = { title: "Rules", body: "Rules hold.", asked: [] };

describe("the second look", () => {
  it("puts the sentence first that is the question word for word", ({ expect }) => {
    const documents = bodies("Deposit refund tenants leave.", "Deposit refund. Tenants leave.");

    expect(rowsFor("deposit refund", documents)).toEqual([1, 0]);
  });

  it("puts the document first that holds the whole question in one sentence", ({ expect }) => {
    const documents = bodies("Deposit. Refund tenants leave early.", "Deposit refund tenants leave early.");

    expect(rowsFor("deposit refund", documents)).toEqual([1, 0]);
  });

  it("sees a sentence also at the end of a long document", ({ expect }) => {
    const long = (...last: readonly string[]): string =>
      [...Array.from({ length: 40 }, () => "Filler."), ...last].join(" ");
    const documents = bodies(long("Deposit tenants.", "Refund leave."), long("Deposit refund.", "Tenants leave."));

    expect(rowsFor("deposit refund", documents)).toEqual([1, 0]);
  });

  it("puts the title first that the question names more of", ({ expect }) => {
    const about = (title: string): IndexDocument => ({ title, body: "Money is held.", asked: ["deposit refund"] });
    const documents = [about("Deposit xenon"), about("Deposit rules"), common, common];

    expect(rowsFor("deposit refund", documents)).toEqual([1, 0]);
  });

  it("keeps the order of the documents where nothing tells them apart", ({ expect }) => {
    expect(rowsFor("deposit", bodies("Deposit.", "Deposit.", "Deposit."))).toEqual([0, 1, 2]);
  });
});
