import type { TextEvidence } from "#src/turn/confidence/text-signals.ts";
import type { DocumentList } from "#src/turn/retrieval/count-documents.ts";
import { gatherTexts } from "#src/turn/retrieval/gather-texts.ts";
import { buildLexicalIndex, type LexicalIndex } from "#src/turn/retrieval/lexical-index.ts";
import { type LexicalResult, searchLexical } from "#src/turn/retrieval/lexical-search.ts";
import { readQuestionWords } from "#src/turn/retrieval/question-words.ts";
import type { LexicalHit } from "#src/turn/retrieval/second-look.ts";

export interface RankedPassage {
  /** Empty for none. Passages of one title are parts of one text, not rivals. */
  readonly title: string;
  readonly text: string;
}

export interface Corpus {
  readonly index: LexicalIndex;
  readonly passages: readonly RankedPassage[];
  /** Per passage the number of the text it is part of, counted from 1; 0 when it has no title. */
  readonly textOf: Uint32Array;
  /** Per number of a text, how many passages it has. */
  readonly passagesOf: readonly number[];
  /** Share (0 to 1) of the passages that have a title no other has. */
  readonly ownTitles: number;
}

export interface Ranked {
  readonly hits: readonly LexicalHit[];
  readonly evidence: TextEvidence;
}

const MOST_RANKED = 10;
/** More than are ranked: a passage may come in with the text it is part of. */
export const MOST_HITS = 30;

export function openCorpus(passages: readonly RankedPassage[]): Corpus {
  const texts = new Map([["", 0]]);
  const passagesOf: number[] = [];
  const textOf = Uint32Array.from(passages, ({ title }) => {
    const text = texts.get(title) ?? texts.size;
    texts.set(title, text);
    passagesOf[text] = (passagesOf[text] ?? 0) + 1;
    return text;
  });
  return {
    index: buildLexicalIndex(documentsOf(passages)),
    passages,
    textOf,
    passagesOf,
    ownTitles: passagesOf.filter((_, text) => isOwnTitle(passagesOf, text)).length / Math.max(1, passages.length),
  };
}

/** Made one by one as they are read: a list of them would lie beside the passages. */
function documentsOf(passages: readonly RankedPassage[]): DocumentList {
  return {
    length: passages.length,
    *[Symbol.iterator]() {
      for (const { title, text } of passages) yield { title, body: text, asked: [] };
    },
  };
}

/** The product's lexical search on a corpus of any origin, with what the text model needs to know about its first hits. */
export function rankPassages(corpus: Corpus, asked: string): Ranked {
  return gather(corpus, asked, searchLexical({ index: corpus.index }, asked, MOST_HITS));
}

/** Passages of one title brought together, at most ten, with the evidence for the first. */
export function gather(
  { passages, textOf, passagesOf, ownTitles }: Corpus,
  asked: string,
  { hits, question, asRead }: Pick<LexicalResult, "hits" | "question" | "asRead">,
): Ranked {
  const [best, ...others] = hits.slice(0, MOST_RANKED);
  const row = best?.row ?? 0;
  const text = textOf[row] ?? 0;
  return {
    hits: gatherTexts(hits, (of) => textOf[of] || undefined).slice(0, MOST_RANKED),
    evidence: {
      asked,
      question,
      words: readQuestionWords(asRead),
      ownTitles,
      first: best && { hit: best, text: passages[row]?.text ?? "", hasOwnTitle: isOwnTitle(passagesOf, text) },
      others: others.map((hit) => ({ hit, isOfSameText: text > 0 && textOf[hit.row] === text })),
    },
  };
}

function isOwnTitle(passagesOf: Corpus["passagesOf"], text: number): boolean {
  return text > 0 && passagesOf[text] === 1;
}
