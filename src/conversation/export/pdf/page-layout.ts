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

  const set = paragraphs.map((paragraph) => ({ ...paragraph, lines: linesOf(paragraph) }));
  for (const [at, { size, tone, indent, spaceBefore, lines }] of set.entries()) {
    const height = size * LINE_HEIGHT;
    if (page.length > 0) y -= spaceBefore;
    if (y - heightKept(set.slice(at)) < MARGIN && page.length > 0) turnPage();
    for (const glyphs of lines) {
      if (y - height < MARGIN && page.length > 0) turnPage();
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

/** Of what stands on one page: the paragraphs that keep with the next, and the first line of that. */
function heightKept(paragraphs: readonly (Paragraph & { readonly lines: readonly unknown[] })[]): number {
  let height = 0;
  for (const { size, spaceBefore, keepsWithNext, lines } of paragraphs) {
    if (height > 0) height += spaceBefore;
    height += size * LINE_HEIGHT * (keepsWithNext ? lines.length : 1);
    if (!keepsWithNext) break;
  }
  return height;
}

function linesOf({ text, language, size, indent }: Paragraph): readonly (readonly Glyph[])[] {
  const limit = thousandths(PAGE_WIDTH - 2 * MARGIN - indent, size);
  return text.split("\n").flatMap((line) => breakLines(setGlyphs(line, language), limit));
}

function thousandths(length: number, size: number): number {
  return (length / size) * 1000;
}
