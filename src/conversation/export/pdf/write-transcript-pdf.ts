import { languageTag } from "#src/language/language-tag.ts";
import { isLanguage, type Language } from "#src/language/language.ts";
import { beijingTime, showTime } from "../beijing-time.ts";
import { exportTextsOf } from "../tell-event.ts";
import type { Entry, ToldTranscript } from "../told-transcript.ts";
import type { Transcript } from "../transcript.ts";
import { writeSource } from "../write-source.ts";
import { layOutPages, type Paragraph, placeFoot } from "./page-layout.ts";
import { writePdf } from "./write-pdf.ts";

const SIZE = 10.5;
const SMALL = 9;
const INDENT = 14;

/** For paper: who speaks stands at the margin, what was said is indented; label and page number on every page. */
export function writeTranscriptPdf(
  { title, label, about, sourcesHeading, entries, mark }: ToldTranscript,
  { language, exportedAt }: Pick<Transcript, "language" | "exportedAt">,
): string {
  const paragraph = paragraphsIn(language);
  const pages = layOutPages([
    paragraph(title, { size: 17, tone: "strong" }),
    paragraph(label, { tone: "strong", spaceBefore: 6 }),
    ...about.map((line) => paragraph(line, { size: SMALL, tone: "quiet" })),
    ...entries.flatMap((entry) => tellEntry(entry, sourcesHeading, paragraph)),
  ]);
  const translate = exportTextsOf(language);
  return writePdf({
    title,
    language: languageTag(language),
    createdAt: beijingTime(exportedAt),
    mark: JSON.stringify(mark),
    pages: pages.map((lines, at) => {
      const number = translate("export:page", { number: at + 1, count: pages.length });
      return [...lines, ...placeFoot([label, number], language)];
    }),
  });
}

type MakeParagraph = (text: string, form?: Partial<Omit<Paragraph, "text">>) => Paragraph;

function paragraphsIn(language: Language): MakeParagraph {
  const form = { language, size: SIZE, tone: "plain", indent: 0, spaceBefore: 0, keepsWithNext: false } as const;
  return (text, change) => ({ text, ...form, ...change });
}

function tellEntry(entry: Entry, sourcesHeading: string, paragraph: MakeParagraph): readonly Paragraph[] {
  const { seq, speaker, at, language, label, text, notes, sources } = entry;
  const own = language.split("-")[0];
  const small = { size: SMALL, tone: "quiet", indent: INDENT } as const;
  return [
    paragraph(`${seq}. ${speaker}`, { tone: "strong", spaceBefore: 12, keepsWithNext: true }),
    paragraph(`${showTime(at)} · ${language}`, { size: SMALL, tone: "quiet", keepsWithNext: true }),
    ...(label === undefined ? [] : [paragraph(label, { size: SMALL, tone: "strong", keepsWithNext: true })]),
    ...(text === "" ? [] : [paragraph(text, { indent: INDENT, ...(isLanguage(own) && { language: own }) })]),
    ...notes.map((note) => paragraph(note, { indent: INDENT })),
    ...(sources.length === 0 ? [] : [paragraph(sourcesHeading, { ...small, spaceBefore: 4, keepsWithNext: true })]),
    ...sources.map((source) => paragraph(writeSource(source), small)),
  ];
}
