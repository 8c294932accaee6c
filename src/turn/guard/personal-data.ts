/** The kinds of personal data that are taken out of a message; each is also the word of its placeholder. */
export const PERSONAL_DATA_KINDS = [
  "resident-id",
  "residence-card",
  "passport",
  "company-code",
  "bank-card",
  "mobile",
  "landline",
  "e-mail",
  "address",
  "messenger",
] as const;

export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** What stands in a redacted text in place of personal data. */
export const PLACEHOLDER = new RegExp(String.raw`\[(?:${PERSONAL_DATA_KINDS.join("|")})\]`, "gu");

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
