import type { TextEvidence } from "#src/turn/confidence/text-signals.ts";
import type { LexicalIndex } from "#src/turn/retrieval/lexical-index.ts";
import { gatherTexts } from "#src/turn/retrieval/gather-texts.ts";
import { searchLexical } from "#src/turn/retrieval/lexical-search.ts";
import type { QuestionMass } from "#src/turn/retrieval/question-terms.ts";
import type { LexicalHit } from "#src/turn/retrieval/second-look.ts";

export interface Corpus {
  readonly index: LexicalIndex;
  /** Title of each row; passages of one title are parts of one text, not rivals. */
  readonly titles: readonly string[];
}

export interface Ranked {
  readonly hits: readonly LexicalHit[];
  readonly evidence: TextEvidence;
}

const MOST_RANKED = 10;
/** More than are ranked: a passage may come in with the text it is part of. */
export const MOST_HITS = 30;

/** The product's lexical search on a corpus of any origin, with what the text model needs to know about its first hit. */
export function rankPassages({ index, titles }: Corpus, question: string): Ranked {
  const { hits, question: mass } = searchLexical({ index }, question, MOST_HITS);
  return byTitle(hits, titles, mass);
}

/**
 * Passages of one title brought together, with the evidence for the first: its rival is the best of another title.
 *
 * @param hits best first
 */
export function byTitle(hits: readonly LexicalHit[], titles: readonly string[], question: QuestionMass): Ranked {
  const [first, ...others] = hits;
  const title = first === undefined ? undefined : titles[first.row];
  const rival = others.find(({ row }) => title === "" || titles[row] !== title);
  const gathered = gatherTexts(hits, (row) => titles[row] || undefined);
  return { hits: gathered.slice(0, MOST_RANKED), evidence: { first, rivalScore: rival?.score ?? 0, question } };
}
