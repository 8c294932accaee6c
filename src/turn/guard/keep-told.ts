/**
 * What guides say is nobody's secret: an office's number stays where a text passes it on. Kept are a told text that stands
 * there whole, and of one that was shortened each number or address just as it is told: the street of an office with
 * somebody's own door behind it is another address.
 */
import { cleanText } from "./clean-text.ts";
import { findPersonalData } from "./find-personal-data.ts";
import type { Span } from "./personal-data.ts";

/** @returns the parts of a text that stay */
export type Keep = (text: string) => readonly Span[];

export function keepTold(told: readonly string[]): Keep {
  const wholes = [...new Set(told)].flatMap((text) => {
    const clean = cleanText(text, Number.POSITIVE_INFINITY);
    return clean.ok ? [clean.value] : [];
  });
  const pieces = new Set(wholes.flatMap((text) => findPersonalData(text).map((found) => textAt(found, text))));
  return (text) => {
    const kept = wholes.flatMap((whole) => placesOf(whole, text));
    return [...kept, ...findPersonalData(text, kept).filter((found) => pieces.has(textAt(found, text)))];
  };
}

function textAt({ start, end }: Span, text: string): string {
  return text.slice(start, end);
}

function placesOf(whole: string, text: string): readonly Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(whole); start !== -1; start = text.indexOf(whole, start + whole.length)) {
    places.push({ start, end: start + whole.length });
  }
  return places;
}
