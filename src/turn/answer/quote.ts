import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { Cited } from "#src/turn/outcome.ts";
import { changeNotes } from "./change-notes.ts";
import { cite, citeParagraphs } from "./cite-paragraphs.ts";
import type { Reader } from "./reader.ts";
import { sourceNotes } from "./source-notes.ts";

/** A passage in its guide's own words, with what a reader must know of it; each statement bears its number. Paragraphs. */
export interface Quote {
  /** Said before anything is told from it. */
  readonly before: readonly string[];
  readonly body: readonly string[];
  /** When it changes, how old it is, how sure and how official. */
  readonly after: readonly string[];
}

export function quote({ n, passage }: Cited, knowledge: Knowledge, reader: Reader): Quote {
  const change = changeNotes(passage, knowledge, reader);
  const withNumber = (note: string): string => cite(note, n);
  return {
    before: change.before.map(withNumber),
    body: citeParagraphs(passage.prose[reader.language].body, n),
    after: [...change.after, ...sourceNotes(passage, knowledge, reader)].map(withNumber),
  };
}
