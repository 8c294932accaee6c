import { type PDFDocument, PDFDict, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import type { AigcMark } from "#src/conversation/export/aigc-mark.ts";
import { writeXmp } from "#src/conversation/export/pdf/write-xmp.ts";

interface Description {
  readonly title: string;
  readonly madeAt: Date;
  /** Where any of it was written by a machine; undefined where none was. */
  readonly mark: AigcMark | undefined;
}

/** Says in the file itself what it is and when it was made, and marks generated content as copies of conversations do. */
export function describePdf(document: PDFDocument, { title, madeAt, mark }: Description): void {
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setCreator("Luodi");
  document.setCreationDate(madeAt);
  document.setModificationDate(madeAt);
  if (mark === undefined) return;

  const written = JSON.stringify(mark);
  const { context, catalog } = document;
  context.lookup(context.trailerInfo.Info, PDFDict).set(PDFName.of("AIGC"), PDFHexString.fromText(written));
  const metadata = context.stream(writeXmp(title, written), { Type: "Metadata", Subtype: "XML" });
  catalog.set(PDFName.of("Metadata"), context.register(metadata));
}
