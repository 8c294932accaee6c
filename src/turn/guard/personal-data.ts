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

/** Where a piece of personal data stands: from `start` up to, not including, `end`, in code units. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}
