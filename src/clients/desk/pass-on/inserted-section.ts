import type { DeskSection } from "#src/protocol/desk.ts";

/** A section whose text was put into the reply. */
export interface InsertedSection extends Pick<DeskSection, "passageId"> {
  /** The number in square brackets behind it. */
  readonly n: number;
  /** In the helper's language. */
  readonly title: string;
}
