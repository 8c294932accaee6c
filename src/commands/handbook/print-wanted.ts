import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { sourceNotes } from "#src/turn/answer/source-notes.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { chaptersOf } from "./chapters-of.ts";
import { describePdf } from "./describe-pdf.ts";
import type { Handbook } from "./handbook.ts";
import { handbookTextsOf } from "./handbook-texts.ts";
import { markHandbook } from "./mark-handbook.ts";
import { mendTexts } from "./mend-texts.ts";
import { printHandbook } from "./print-handbook.ts";
import { printPdf } from "./print-pdf.ts";
import { readStyles } from "./read-styles.ts";
import type { Wanted } from "./read-wanted.ts";
import { handbookTitle } from "./render-handbook.ts";
import { renderSigns, signsTitle } from "./render-signs.ts";

interface Surroundings {
  readonly knowledge: Knowledge;
  readonly madeAt: Date;
  /** Of the service that the codes lead to. */
  readonly origin: string;
  /** Hears of each file that is written. */
  readonly report: (line: string) => void;
}

/** Prints what is wanted, as the knowledge stands on the day it is made. */
export async function printWanted(
  { editions, signs, folder }: Wanted,
  { knowledge, madeAt, origin, report }: Surroundings,
): Promise<void> {
  const today = beijingDate(madeAt);
  const chapters = chaptersOf(knowledge);
  await mkdir(folder, { recursive: true });

  const browser = await launchBrowser();
  try {
    const styles = await readStyles("paper.css", "handbook.css");
    for (const edition of editions) {
      const notesOf: Handbook["notesOf"] = (passage, language) =>
        sourceNotes(passage, knowledge, { translate: handbookTextsOf(language), language, today });
      const handbook: Handbook = { edition, knowledge, chapters, origin, today, notesOf };
      const document = await printHandbook(browser, handbook, styles);
      describePdf(document, { title: handbookTitle(handbook), madeAt, mark: markHandbook(handbook) });
      await save(document, `luodi-${edition.id}.pdf`);
    }
    if (signs) {
      const html = renderSigns({ knowledge, origin, styles: await readStyles("paper.css", "signs.css") });
      const document = await PDFDocument.load(await printPdf(browser, html), { updateMetadata: false });
      describePdf(document, { title: signsTitle(), madeAt, mark: undefined });
      await save(document, "signs.pdf");
    }
  } finally {
    await browser.close();
  }

  async function save(document: PDFDocument, name: string): Promise<void> {
    const file = join(folder, name);
    mendTexts(document);
    await writeFile(file, await document.save());
    report(`${file}: ${document.getPageCount()} pages`);
  }
}
