/**
 * Whether a draft seems to hold a number that tells who someone is. A light look, to say in time that it is not needed;
 * the service takes such numbers out in any case, and much more carefully.
 */
export type TypedData = "id" | "passport" | "phone" | "card";

const PATTERNS: readonly {
  readonly kind: TypedData;
  readonly pattern: RegExp;
  readonly holds?: (text: string) => boolean;
}[] = [
  // Resident ids of China (18), Korea (6-7) and Japan (4-4-4).
  {
    kind: "id",
    pattern: /(?<![\dA-Z])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?![\dA-Z])/giu,
  },
  { kind: "id", pattern: /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-[1-8]\d{6}(?!\d)/gu },
  { kind: "id", pattern: /(?<!\d[ -]?)\d{4}[ -]\d{4}[ -]\d{4}(?![ -]?\d)/gu },
  { kind: "card", pattern: /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/gu, holds: passesLuhn },
  { kind: "passport", pattern: /(?<![A-Z\d])(?:[A-Z]{1,2}\d{7,8}|[A-Z]\d{3}[A-Z]\d{4})(?![A-Z\d])/gu },
  // Mobiles of China, then anything with a country code, then Japanese and Korean numbers from the zero on.
  { kind: "phone", pattern: /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/gu },
  { kind: "phone", pattern: /\+\d{1,3}(?:[ -]?\d){7,12}(?!\d)/gu },
  { kind: "phone", pattern: /(?<!\d)0(?:10|[5789]0)[ -]?\d{4}[ -]?\d{4}(?!\d)/gu },
];

/** @returns the first kind that is found; undefined where nothing is */
export function findTypedData(draft: string): TypedData | undefined {
  const text = draft.normalize("NFKC").toUpperCase();
  return PATTERNS.find(({ pattern, holds }) => [...text.matchAll(pattern)].some(([found]) => holds?.(found) ?? true))
    ?.kind;
}

/** The check digit of payment cards (ISO/IEC 7812-1). */
function passesLuhn(text: string): boolean {
  const digits = [...text.replaceAll(/\D/gu, "")].map(Number).toReversed();
  const sum = digits.reduce((total, digit, at) => total + (at % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return sum % 10 === 0;
}
