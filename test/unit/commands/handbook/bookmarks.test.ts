import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { getDocumentProxy } from "unpdf";
import { describe, it } from "vitest";
import { addBookmarks } from "#src/commands/handbook/add-bookmarks.ts";
import { findAnchors } from "#src/commands/handbook/find-anchors.ts";

/** Three pages, with a place on the second and one on the third, as browsers write them. */
async function makeDocument(): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const [, second, third] = [document.addPage(), document.addPage(), document.addPage()];
  const { context, catalog } = document;
  const places = {
    visas: [second.ref, "XYZ", 0, 0, 0],
    "work-permit": [third.ref, "XYZ", 0, 700, 0],
  };
  catalog.set(PDFName.of("Dests"), context.obj(places));
  return document;
}

describe("the places of a PDF", () => {
  it("are found with their pages, counted from one", async ({ expect }) => {
    expect([...findAnchors(await makeDocument())]).toEqual([
      ["visas", 2],
      ["work-permit", 3],
    ]);
  });

  it("are none where nothing links to one", async ({ expect }) => {
    const document = await PDFDocument.create();
    document.addPage();

    expect([...findAnchors(document)]).toEqual([]);
  });
});

describe("addBookmarks", () => {
  it("gives a reader titles in any script, in order and nested, that lead to their pages", async ({ expect }) => {
    const document = await makeDocument();
    addBookmarks(document, [
      {
        title: "签证 / 비자",
        anchor: "visas",
        children: [{ title: "就業許可 (1)", anchor: "work-permit", children: [] }],
      },
      { title: "Glossary", anchor: "work-permit", children: [] },
    ]);
    const read = await getDocumentProxy(await document.save());
    const outline = await read.getOutline();

    expect(outline).toMatchObject([
      { title: "签证 / 비자", dest: "visas", items: [{ title: "就業許可 (1)", dest: "work-permit" }] },
      { title: "Glossary", dest: "work-permit", items: [] },
    ]);
    expect(await read.getDestination("work-permit")).not.toBeNull();
  });
});
