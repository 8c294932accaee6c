/** What figures are said of: the words around each, without those that belong to the next. */
import type { FigureReading } from "#src/language/figures/reading/figure-reading.ts";
import { plainFigures } from "#src/language/figures/reading/plain-figures.ts";
import { readFigures } from "#src/language/figures/reading/read-figures.ts";
import type { Language } from "#src/language/language.ts";
import { readText, type ReadText } from "./read-text.ts";

export interface FigureContext extends ReadText {
  readonly figures: readonly FigureReading[];
}

/** Between figures, also what joins them; a piece without a figure belongs to the next. */
const CUTS =
  /([（(])|[，；、;：）)]|(?<!\d),|,(?!\d)|:\s|\s(?:and|or|but)\s|(?<=[가-힣](?:고|며|나|만|와|과))\s|[和及与と]|\n/u;

/** @param text of one sentence, behind what introduces it */
export function figureContexts(text: string, language: Language): readonly FigureContext[] {
  const contexts: FigureContext[] = [];
  /** What is said before the first figure holds for each, and so does what is said after the last. */
  let lead = "";
  /** "60 days for a report and 30 for a form": without words of its own before the figure, those before the last one hold. */
  let opening = "";
  let waiting = "";
  const pieces = text.split(CUTS);
  // Every other one is the bracket that was cut at, if it was one.
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = pieces[at] ?? "";
    const figures = readFigures(piece, language);
    const last = contexts.at(-1);
    if (figures.length === 0 && pieces[at - 1] !== undefined && waiting === "" && last !== undefined) {
      contexts[contexts.length - 1] = { ...readText(`${last.text} ${piece}`, language), figures: last.figures };
      continue;
    }
    if (figures.length === 0) {
      waiting += ` ${piece}`;
      continue;
    }
    if (contexts.length === 0) lead = waiting;
    const before = beforeFirst(piece, figures);
    const isOpened = readText(before, language).units().size > 0;
    const words = `${lead} ${waiting} ${isOpened ? "" : opening} ${piece}`;
    if (isOpened) opening = before;
    contexts.push({ ...readText(words, language), figures });
    waiting = "";
  }
  return waiting === ""
    ? contexts
    : contexts.map(({ text: words, figures }) => ({ ...readText(`${words} ${waiting}`, language), figures }));
}

function beforeFirst(piece: string, figures: readonly FigureReading[]): string {
  const plain = plainFigures(piece);
  return plain.slice(0, Math.min(...figures.map(({ text }) => Math.max(0, plain.indexOf(text)))));
}
