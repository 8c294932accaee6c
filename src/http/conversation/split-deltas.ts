const LINE = /[^\n]*\n+|[^\n]+/gu;

/**
 * A text in the pieces it is shown in, one after the other; joined they are the text. Lines, because a line is whole
 * sentences together with the marks of their citations.
 */
export function splitDeltas(text: string): readonly string[] {
  return text.match(LINE) ?? [];
}
