import type { Language } from "#src/language/language.ts";
import type { ExportFormat } from "#src/protocol/conversation.ts";
import type { RecordedEvent } from "../event.ts";
import type { AigcMark } from "./aigc-mark.ts";

/** What a copy is made of. */
export interface Transcript {
  readonly conversationId: string;
  /** The reader's: labels and notes are written in it; messages stay as they are. */
  readonly language: Language;
  /** Of the service: the pages of cited guides begin with it. */
  readonly origin: string;
  /** All of them, in order. */
  readonly events: readonly RecordedEvent[];
  readonly exportedAt: Date;
  /** Name or code of whoever provides the service, for the mark of generated content. */
  readonly producer: string;
  /** A keyed hash that only the service can make, of printable ASCII. The same for the same content. */
  readonly sign: (content: string) => string;
}

export interface ExportedFile {
  readonly format: ExportFormat;
  /** Of the whole copy: it stands in the file, too. */
  readonly mark: AigcMark;
  /** With its character set, as `Content-Type` has it. */
  readonly mediaType: string;
  /** ASCII, without a path. */
  readonly fileName: string;
  readonly body: Uint8Array<ArrayBuffer>;
}
