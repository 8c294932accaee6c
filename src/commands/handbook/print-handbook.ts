import { PDFDocument } from "@cantoo/pdf-lib";
import type { Browser } from "playwright-core";
import { addBookmarks } from "./add-bookmarks.ts";
import { bookmarksOf } from "./bookmarks-of.ts";
import { findAnchors } from "./find-anchors.ts";
import type { Handbook } from "./handbook.ts";
import { printPdf } from "./print-pdf.ts";
import { renderHandbook } from "./render-handbook.ts";
import type { PageNumbers } from "./views/contents.ts";

/**
 * Prints an edition twice: browsers cannot write the page of a place into the contents, so the first printing shows on
 * which pages everything begins.
 *
 * @throws Error when the numbers of the pages moved what they number, which their fixed width prevents
 */
export async function printHandbook(
  browser: Browser,
  handbook: Handbook,
  styles: readonly string[],
): Promise<PDFDocument> {
  const { pages } = await print(new Map());
  const { document, pages: printed } = await print(pages);
  if ([...printed].some(([anchor, page]) => pages.get(anchor) !== page)) {
    throw new Error("the pages do not stay in place");
  }
  addBookmarks(document, bookmarksOf(handbook));
  return document;

  async function print(known: PageNumbers): Promise<{ readonly document: PDFDocument; readonly pages: PageNumbers }> {
    const html = renderHandbook(handbook, known, styles);
    const document = await PDFDocument.load(await printPdf(browser, html), { updateMetadata: false });
    return { document, pages: findAnchors(document) };
  }
}
