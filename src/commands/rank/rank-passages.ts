import type { TextEvidence } from "#src/turn/confidence/text-signals.ts";
import type { DocumentList } from "#src/turn/retrieval/count-documents.ts";
import { gatherTexts } from "#src/turn/retrieval/gather-texts.ts";
import { buildLexicalIndex, type LexicalIndex } from "#src/turn/retrieval/lexical-index.ts";
import { type LexicalResult, searchLexical } from "#src/turn/retrieval/lexical-search.ts";
import type { LexicalHit } from "#src/turn/retrieval/second-look.ts";

export interface RankedPassage {
  /** Empty for none. Passages of one title are parts of one text, not rivals. */
  readonly title: string;
  readonly text: string;
}

export interface Corpus {
  readonly index: LexicalIndex;
  readonly passages: readonly RankedPassage[];
  /** Title -> how many passages have it. */
  readonly titles: ReadonlyMap<string, number>;
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
  const titles = new Map<string, number>();
  for (const { title } of passages) titles.set(title, (titles.get(title) ?? 0) + 1);
  return {
    index: buildLexicalIndex(documentsOf(passages)),
    passages,
    titles,
    ownTitles: passages.filter(({ title }) => isOwnTitle(titles, title)).length / Math.max(1, passages.length),
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
  { passages, titles, ownTitles }: Corpus,
  asked: string,
  { hits, question }: LexicalResult,
): Ranked {
  const [best, ...others] = hits.slice(0, MOST_RANKED);
  const { title, text } = passages[best?.row ?? -1] ?? { title: "", text: "" };
  const isOfSameText = ({ row }: LexicalHit): boolean => title !== "" && passages[row]?.title === title;
  return {
    hits: gatherTexts(hits, (row) => passages[row]?.title || undefined).slice(0, MOST_RANKED),
    evidence: {
      asked,
      question,
      ownTitles,
      first: best && { hit: best, text, hasOwnTitle: isOwnTitle(titles, title) },
      others: others.map((hit) => ({ hit, isOfSameText: isOfSameText(hit) })),
    },
  };
}

function isOwnTitle(titles: Corpus["titles"], title: string): boolean {
  return title !== "" && titles.get(title) === 1;
}
