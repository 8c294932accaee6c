import { asksForFigure } from "./asks-for-figure.ts";

const FIGURE = /\d+(?:[.,]\d+)*/g;

/**
 * True when the question asks for a number or a date, and the passage has none in digits but those the question names
 * itself. Numbers in words do not count: nearly every passage has a 一 or a "one".
 */
export function lacksFigure(question: string, passage: string): boolean {
  if (!asksForFigure(question)) return false;
  const named = new Set(figuresOf(question));
  return figuresOf(passage).every((figure) => named.has(figure));
}

/** Digits of full width are read as others are. */
function figuresOf(text: string): readonly string[] {
  return text.normalize("NFKC").match(FIGURE) ?? [];
}
