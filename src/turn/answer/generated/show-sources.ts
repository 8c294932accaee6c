import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import { unmarked } from "#src/platform/prompts/unmarked.ts";
import type { GivenSource } from "../verify/given-source.ts";
import { markContacts } from "./contact-marks.ts";

export interface ShownSources {
  readonly sources: readonly ShownSource[];
  /** All of them as the model reads them. */
  readonly text: string;
}

export interface ShownSource extends GivenSource {
  /** What its marks stand for. */
  readonly contacts: ReadonlyMap<string, string>;
}

const FIRST_LETTER = 97;

/** Passages as numbered sources, each between marks of its own, so that nothing in it can be taken for an order to the model. */
export function showSources(passages: readonly Passage[], language: Language): ShownSources {
  const shown = passages.map((passage, at) => {
    const { title, heading, body } = passage.prose[language];
    const text = `${title}\n${heading}\n\n${body}`;
    const marked = markContacts(text, String.fromCharCode(FIRST_LETTER + at));
    const n = at + 1;
    const asRead = `«source ${n}»\n${unmarked(marked.text)}\n«/source ${n}»`;
    return { source: { n, passage, text, contacts: marked.contacts }, asRead };
  });
  return { sources: shown.map(({ source }) => source), text: shown.map(({ asRead }) => asRead).join("\n\n") };
}
