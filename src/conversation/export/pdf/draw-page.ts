import type { PlacedLine, Tone } from "./page-layout.ts";
import { pdfNumber, pdfText } from "./pdf-values.ts";
import type { Glyph } from "./set-glyphs.ts";

/** Colour and stroke. No font is bold: strong text is drawn with an outline. */
const TONES: Readonly<Record<Tone, string>> = {
  plain: "0 g 0 Tr",
  strong: "0 g 0 G 0.35 w 2 Tr",
  quiet: "0.35 g 0 Tr",
};

/** The content of a page: its lines in order (ISO 32000-1, 9.4). */
export function drawPage(lines: readonly PlacedLine[]): string {
  return ["BT", ...lines.map(drawLine), "ET"].join("\n");
}

function drawLine({ x, y, size, tone, glyphs }: PlacedLine): string {
  const runs = runsOf(glyphs).map((run) => drawRun(run, size));
  return [TONES[tone], `1 0 0 1 ${pdfNumber(x)} ${pdfNumber(y)} Tm`, ...runs].join("\n");
}

function drawRun(run: readonly Glyph[], size: number): string {
  const [first] = run;
  if (first === undefined) return "";
  const shown = `/${first.font} ${pdfNumber(size)} Tf <${run.map(({ codes }) => codes).join("")}> Tj`;
  // What a box stands for is still there for search, copying and screen readers.
  return first.isBox
    ? `/Span <</ActualText ${pdfText(run.map(({ text }) => text).join(""))}>> BDC ${shown} EMC`
    : shown;
}

/** Neighbours in the same font. */
function runsOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.font === glyph.font && last.isBox === glyph.isBox) run.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}
