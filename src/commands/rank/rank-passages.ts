import type { TextEvidence } from "#src/turn/confidence/text-signals.ts";
import type { LexicalIndex } from "#src/turn/retrieval/lexical-index.ts";
import { searchLexical } from "#src/turn/retrieval/lexical-search.ts";
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

/** The product's lexical search on a corpus of any origin, with what the text model needs to know about its first hit. */
export function rankPassages({ index, titles }: Corpus, question: string): Ranked {
  const { hits, question: mass } = searchLexical({ index }, question, MOST_RANKED);
  const [first, ...others] = hits;
  const title = first === undefined ? undefined : titles[first.row];
  const rival = others.find(({ row }) => title === "" || titles[row] !== title);
  return { hits, evidence: { first, rivalScore: rival?.score ?? 0, question: mass } };
}
