import type { PersonalDataKind } from "#src/platform/shared/placeholders.ts";

/** A part of a text: from `start` up to, not including, `end`, in code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface PersonalData extends Span {
  readonly kind: PersonalDataKind;
}

/** @param pattern global */
export function spansOf(pattern: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

export function findAll(kind: PersonalDataKind, patterns: readonly RegExp[], text: string): readonly PersonalData[] {
  return patterns.flatMap((pattern) => spansOf(pattern, text).map((span) => ({ kind, ...span })));
}
