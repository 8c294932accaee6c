/** Puts paragraphs on pages of A4, from top to bottom. Lengths are in points, from the lower left corner. */
import type { Language } from "#src/language/language.ts";
import { breakLines } from "./break-lines.ts";
import { type Glyph, setGlyphs } from "./set-glyphs.ts";

export interface Paragraph {
  /** Line feeds begin new lines. */
  readonly text: string;
  /** Decides between the glyphs of one character. */
  readonly language: Language;
  readonly size: number;
  readonly tone: Tone;
  readonly indent: number;
  /** Not at the top of a page. */
  readonly spaceBefore: number;
  /** Never the last on a page without what follows. */
  readonly keepsWithNext: boolean;
}

export type Tone = "plain" | "strong" | "quiet";

export interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly tone: Tone;
  readonly glyphs: readonly Glyph[];
}

export const PAGE_WIDTH = 595;
export const PAGE_HEIGHT = 842;
const MARGIN = 57;
/** Two lines at the foot of each page. */
const FOOT_LINES = [40, 28] as const;
const FOOT_SIZE = 8;
const LINE_HEIGHT = 1.5;

export function layOutPages(paragraphs: readonly Paragraph[]): readonly (readonly PlacedLine[])[] {
  const pages: PlacedLine[][] = [];
  let page: PlacedLine[] = [];
  let y = 0;
  function turnPage(): void {
    page = [];
    pages.push(page);
    y = PAGE_HEIGHT - MARGIN;
  }
  turnPage();

  for (const paragraph of paragraphs) {
    const { size, tone, indent, spaceBefore, keepsWithNext } = paragraph;
    const height = size * LINE_HEIGHT;
    if (page.length > 0) y -= spaceBefore;
    for (const glyphs of linesOf(paragraph)) {
      // What keeps with the next needs room for two lines of that, too.
      if (y - height * (keepsWithNext ? 3 : 1) < MARGIN && page.length > 0) turnPage();
      y -= height;
      page.push({ x: MARGIN + indent, y, size, tone, glyphs });
    }
  }
  return pages;
}

/** Lines at the foot of a page, the first one above the second. */
export function placeFoot(texts: readonly [string, string], language: Language): readonly PlacedLine[] {
  return texts.map((text, at) => ({
    x: MARGIN,
    y: FOOT_LINES[at] ?? 0,
    size: FOOT_SIZE,
    tone: "quiet",
    glyphs: breakLines(setGlyphs(text, language), thousandths(PAGE_WIDTH - 2 * MARGIN, FOOT_SIZE))[0] ?? [],
  }));
}

function linesOf({ text, language, size, indent }: Paragraph): readonly (readonly Glyph[])[] {
  const limit = thousandths(PAGE_WIDTH - 2 * MARGIN - indent, size);
  return text.split("\n").flatMap((line) => breakLines(setGlyphs(line, language), limit));
}

function thousandths(length: number, size: number): number {
  return (length / size) * 1000;
}
