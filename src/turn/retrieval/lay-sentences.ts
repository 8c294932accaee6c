/** The sentences of a document as the ids of their spine terms: what a question is held against one by one. */
import type { IndexDocument } from "./count-document.ts";
import { cutTerms } from "./cut-terms.ts";
import { splitSentences } from "./split-sentences.ts";
import { isSpine, termKey } from "./term-key.ts";

/** @returns per sentence its term ids, each once, ascending; the first sentence is the title */
export function laySentences(
  { title, body, asked }: IndexDocument,
  termIds: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  return [title, ...splitSentences(body), ...asked].map((sentence) => spineIds(sentence, termIds));
}

function spineIds(sentence: string, termIds: ReadonlyMap<string, number>): readonly number[] {
  const ids = new Set<number>();
  for (const term of cutTerms(sentence)) {
    const id = isSpine(term.kind) ? termIds.get(termKey(term.kind, term.text)) : undefined;
    if (id !== undefined) ids.add(id);
  }
  return [...ids].toSorted((a, b) => a - b);
}
