import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import type { ChatModel } from "#src/platform/ports/chat-model.ts";
import type { Prompts } from "#src/platform/prompts/prompt.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Focus } from "#src/turn/question/focus.ts";

/** What a model's two steps at the desk, a summary and a suggested reply, are done with. */
export interface DeskWriting {
  readonly prompts: Pick<Prompts, "summarise-for-helper" | "draft-reply">;
  /** The models that may be asked now, in order: the next one where one fails. None once a budget is spent. */
  readonly admit: () => Promise<readonly ChatModel[]>;
  /** Takes personal data out of whatever a model is to read. */
  readonly redact: (text: string) => RedactedText;
  /** What the road finds for a question, best first. */
  readonly findPassages: (asked: AskedOfGuides) => Promise<readonly Passage[]>;
  readonly layOutSources: (passages: readonly Passage[], language: Language) => SourcesLaidOut;
}

export interface AskedOfGuides {
  /** As it is recorded. */
  readonly text: string;
  readonly language: Language;
  /** Id of the district the visitor comes from, where that is known. */
  readonly district: string | undefined;
  /** What the conversation was about, for a question that only follows up. */
  readonly focus: Focus | undefined;
}

/** Passages as numbered sources, from 1. */
export interface SourcesLaidOut {
  /** As a model reads them. */
  readonly text: string;
  /** Takes apart what a model wrote from them. */
  readonly readDraft: (written: string) => readonly DraftSentence[];
}

export interface DraftSentence {
  /** For the reader: without the numbers of its sources, with the white space that follows it. */
  readonly text: string;
  /** The numbers of the sources it names. */
  readonly cites: readonly number[];
  /** False where none of the sources bears it out, as with a figure, a contact, a date or a place they do not have. */
  readonly isFounded: boolean;
}
