/** What kind of question a section of a guide answers. The list is closed; knowledge/README.md explains each. */
export const FACETS = [
  "overview",
  "eligibility",
  "documents",
  "steps",
  "duration",
  "deadline",
  "cost",
  "penalty",
  "scope",
  "where",
  "contact",
  "changes",
  "exceptions",
  "unknown",
] as const;

export type Facet = (typeof FACETS)[number];
