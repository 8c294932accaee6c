import type { AUTHORS } from "#src/protocol/event.ts";
import type { AigcMark } from "./aigc-mark.ts";

/** A transcript in the reader's words: what every format shows, each in its way. */
export interface ToldTranscript {
  readonly title: string;
  /** Says that there is generated content in it; stands at the beginning, and on every page. */
  readonly label: string;
  /** What the label means, which conversation it is, when the copy was made, how times are written. */
  readonly about: readonly string[];
  readonly sourcesHeading: string;
  readonly entries: readonly Entry[];
  readonly mark: AigcMark;
}

/** Something that happened, as it is told. */
export interface Entry {
  readonly seq: number;
  readonly author: (typeof AUTHORS)[number];
  /** Who that is, for the reader. */
  readonly speaker: string;
  /** RFC 3339 with the offset of Beijing. */
  readonly at: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** How the text came about: of every message of the assistant, and of a helper's with a section a machine translated. */
  readonly label?: string;
  /** What was said, without control characters. Empty where the notes say it all. */
  readonly text: string;
  /** What belongs to it, in the reader's language. */
  readonly notes: readonly string[];
  readonly sources: readonly ToldSource[];
  readonly mark?: AigcMark;
}

export interface ToldSource {
  /** The number in square brackets in the text. */
  readonly n: number;
  readonly title: string;
  readonly publisher: string;
  readonly document: string;
  /** BCP 47 tag of the document's title. */
  readonly documentLanguage: string;
  readonly asOf?: string;
  /** Of the web and nothing else. */
  readonly url?: string;
  /** The section on its guide's page, with the service's origin. */
  readonly page: string;
}
