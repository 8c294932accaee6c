import { type PDFContext, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRef } from "@cantoo/pdf-lib";

/** A line of the list that readers of a PDF show beside its pages. */
export interface Bookmark {
  readonly title: string;
  /** A place that a link in the document leads to. */
  readonly anchor: string;
  readonly children: readonly Bookmark[];
}

/**
 * Gives a PDF its bookmarks (ISO 32000-1, 12.3.3). What a browser makes of headings by itself runs the languages of a
 * heading together.
 */
export function addBookmarks({ context, catalog }: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const root = context.register(context.obj({ Type: "Outlines" }));
  addChildren(context, root, bookmarks);
  catalog.set(PDFName.of("Outlines"), root);
  catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
}

function addChildren(context: PDFContext, parent: PDFRef, bookmarks: readonly Bookmark[]): void {
  const items = bookmarks.map(({ title, anchor }) =>
    context.register(context.obj({ Title: PDFHexString.fromText(title), Dest: PDFName.of(anchor), Parent: parent })),
  );
  for (const [at, item] of items.entries()) {
    link(context, item, { Prev: items[at - 1], Next: items[at + 1] });
    addChildren(context, item, bookmarks[at]?.children ?? []);
  }
  if (items.length === 0) return;
  link(context, parent, { First: items[0], Last: items.at(-1) });
  // Below zero: they are shown once their parent is opened. At the top they always are.
  const isTop = !context.lookup(parent, PDFDict).has(PDFName.of("Parent"));
  context.lookup(parent, PDFDict).set(PDFName.of("Count"), context.obj(isTop ? items.length : -items.length));
}

function link(context: PDFContext, from: PDFRef, links: Readonly<Record<string, PDFRef | undefined>>): void {
  for (const [name, to] of Object.entries(links)) {
    if (to !== undefined) context.lookup(from, PDFDict).set(PDFName.of(name), to);
  }
}
