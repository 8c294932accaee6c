/** The kinds of personal data that are taken out of a message; each is also the word of its placeholder. */
const PERSONAL_DATA_KINDS = [
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

/** What stands in a redacted text in place of personal data ("[mobile]"); any other word in brackets is the visitor's. */
export const PLACEHOLDER = new RegExp(String.raw`\[(?:${PERSONAL_DATA_KINDS.join("|")})\]`, "gu");
