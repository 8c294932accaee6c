import type { ContactKind } from "#src/protocol/case.ts";

/** What is typed into the form, as it is shown again where something is to be mended. */
export interface ReportFields {
  /** Key of a section, or empty for the guide as a whole. */
  readonly section: string;
  readonly text: string;
  readonly kind: ContactKind;
  readonly value: string;
  readonly consents: boolean;
}

export const EMPTY_REPORT: ReportFields = { section: "", text: "", kind: "email", value: "", consents: false };
