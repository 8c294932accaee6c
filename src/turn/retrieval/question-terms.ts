/** A question as the lexical index reads it: its terms by id, and what it is measured by. */
import type { FindConcepts } from "./concepts.ts";
import { foldForTerms, visitTerms } from "./cut-terms.ts";
import { heldTerm, inverseDocumentFrequency, type LexicalIndex } from "./lexical-index.ts";
import { withoutWording } from "./question-wording.ts";
import { isSpine, termKey } from "./term-key.ts";

export interface QuestionMass {
  /** Sum of the idf of the question's spine terms, each once. 0 when the text has no term. */
  readonly mass: number;
  /** How many spine terms, each once. */
  readonly terms: number;
}

/** What a question that was searched for can be compared by. */
export interface AskedTerms {
  /** The question as it was read: folded, with spaces in place of its wording. */
  readonly asRead: string;
  /** The spine terms that documents hold, each once; unknown ones are only in the mass. */
  readonly spine: readonly SpineTerm[];
  readonly question: QuestionMass;
}

export interface QuestionTerms extends AskedTerms {
  /** Ids of all terms that count towards the score, each once. */
  readonly ids: ReadonlySet<number>;
  /** Idf mass of the names that no document holds. */
  readonly unknownNameMass: number;
}

export interface SpineTerm {
  readonly id: number;
  readonly idf: number;
  /** A number or a Latin word. */
  readonly isWord: boolean;
  /** A number, a Latin word or written in katakana: one that is missing usually means another case. */
  readonly isName: boolean;
}

const FIRST_KATAKANA = 0x30a1;
const LAST_KATAKANA = 0x30fa;
const LONG_VOWEL_MARK = 0x30fc;

/** @param findConcepts the term base's concepts, where there is one */
export function readQuestion(index: LexicalIndex, text: string, findConcepts: FindConcepts | undefined): QuestionTerms {
  const ids = new Set<number>();
  const spine: SpineTerm[] = [];
  const unknown = new Set<string>();
  const asRead = withoutWording(foldForTerms(text));
  let unknownNames = 0;
  visitTerms(asRead, (kind, within, from, to) => {
    const id = heldTerm(index, kind, within, from, to);
    const isWord = kind === "word";
    const isName = isWord || (kind === "pair" && isKatakana(within, from, to));
    if (id === undefined) {
      if (!isSpine(kind)) return;
      const key = termKey(kind, within.slice(from, to));
      if (isName && !unknown.has(key)) unknownNames += 1;
      unknown.add(key);
    } else if (!ids.has(id)) {
      ids.add(id);
      if (isSpine(kind)) spine.push({ id, idf: index.idf[id] ?? 0, isWord, isName });
    }
  });
  for (const concept of findConcepts?.(text) ?? []) {
    const id = heldTerm(index, "concept", concept, 0, concept.length);
    if (id !== undefined) ids.add(id);
  }
  const idfOfUnknown = inverseDocumentFrequency(0, index.size);
  return {
    asRead,
    ids,
    spine,
    unknownNameMass: unknownNames * idfOfUnknown,
    question: {
      mass: spine.reduce((sum, { idf }) => sum + idf, unknown.size * idfOfUnknown),
      terms: spine.length + unknown.size,
    },
  };
}

function isKatakana(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== LONG_VOWEL_MARK && (code < FIRST_KATAKANA || code > LAST_KATAKANA)) return false;
  }
  return true;
}
