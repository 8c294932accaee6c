/** A PDF file of text (ISO 32000-1, version 1.7), small enough to be read in an editor. */
import { CJK_FONTS, type Collection } from "./fonts.ts";
import { drawPage } from "./draw-page.ts";
import { PAGE_HEIGHT, PAGE_WIDTH, type PlacedLine } from "./page-layout.ts";
import { pdfDate, pdfText } from "./pdf-values.ts";
import { writeXmp } from "./write-xmp.ts";

export interface PdfDocument {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** RFC 3339, Beijing time. */
  readonly createdAt: string;
  /** Of the key `AIGC`, in the document information and in the metadata stream. */
  readonly mark: string;
  readonly pages: readonly (readonly PlacedLine[])[];
}

/** @returns ASCII alone */
export function writePdf({ title, language, createdAt, mark, pages }: PdfDocument): string {
  const objects: string[] = [];
  /** @returns the reference of the object */
  function add(object: string): string {
    objects.push(object);
    return `${objects.length} 0 R`;
  }

  const fonts = Object.entries(CJK_FONTS).map(([name]) => `/${name} ${addCjkFont(name as Collection, add)}`);
  const times = add("<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>");
  const resources = add(`<</Font<</Times ${times} ${fonts.join(" ")}>>>>`);

  // Every page is two objects, its content and itself; the tree comes after them.
  const tree = `${objects.length + 2 * pages.length + 1} 0 R`;
  const kids = pages.map((lines) => {
    const content = add(stream("", drawPage(lines)));
    return add(
      `<</Type/Page/Parent ${tree}/MediaBox[0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}]/Resources ${resources}/Contents ${content}>>`,
    );
  });
  add(`<</Type/Pages/Kids[${kids.join(" ")}]/Count ${kids.length}>>`);

  const metadata = add(stream("/Type/Metadata/Subtype/XML", writeXmp(title, mark)));
  const root = add(
    `<</Type/Catalog/Pages ${tree}/Metadata ${metadata}/Lang(${language})/ViewerPreferences<</DisplayDocTitle true>>>>`,
  );
  const info = add(
    `<</Title ${pdfText(title)}/AIGC ${pdfText(mark)}/Producer(Luodi)/CreationDate ${pdfDate(createdAt)}>>`,
  );
  return joinFile(objects, root, info);
}

function addCjkFont(collection: Collection, add: (object: string) => string): string {
  const { baseFont, encoding, supplement, widths } = CJK_FONTS[collection];
  // Flags: symbolic, with serifs. The measures are those of Adobe's own fonts for the collections.
  const descriptor = add(
    `<</Type/FontDescriptor/FontName/${baseFont}/Flags 6/FontBBox[-25 -254 1000 880]` +
      `/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>`,
  );
  const descendant = add(
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/${baseFont}/FontDescriptor ${descriptor}/DW 1000${widths}` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(${collection})/Supplement ${supplement}>>>>`,
  );
  return add(
    `<</Type/Font/Subtype/Type0/BaseFont/${baseFont}-${encoding}/Encoding/${encoding}/DescendantFonts[${descendant}]>>`,
  );
}

function stream(entries: string, content: string): string {
  return `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`;
}

/** Header, objects, the place of each in the file, and where to begin (ISO 32000-1, 7.5). */
function joinFile(objects: readonly string[], root: string, info: string): string {
  let file = "%PDF-1.7\n";
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  return `${file}${table}trailer\n<</Size ${size}/Root ${root}/Info ${info}>>\nstartxref\n${file.length}\n%%EOF\n`;
}
