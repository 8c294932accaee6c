import { PDFArray, PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";

/**
 * The pages that links within a PDF lead to.
 *
 * @returns name of each place -> its page, counted from 1; places that nothing leads to are not in the file
 */
export function findAnchors(document: PDFDocument): ReadonlyMap<string, number> {
  const numbers = new Map(document.getPages().map(({ ref }, at) => [ref, at + 1]));
  const places = document.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  const found = (places?.entries() ?? []).flatMap(([name]) => {
    // A place is a page and where on it (ISO 32000-1, 12.3.2).
    const [page] = places?.lookup(name, PDFArray).asArray() ?? [];
    const number = [...numbers].find(([ref]) => ref === page)?.[1];
    return number === undefined ? [] : [[name.decodeText(), number] as const];
  });
  return new Map(found);
}
