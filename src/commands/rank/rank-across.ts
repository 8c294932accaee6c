/**
 * Ranks passages of another language than the question's.
 *
 * Three things are the same in both: words that are (figures, Latin names), which the lexical search finds; concepts of
 * the term base, countries and the sounds of names; and the meaning in the latent space of our own guides, as far as they
 * know the question's words, weighed as for our own guides.
 *
 * The confidence reads the score that comes of it with the text model, which was fitted to scores of words alone: across
 * languages it is not calibrated and only says which question is surer.
 */
import { soundsOfNames } from "#src/language/names/sound-of-names.ts";
import { recogniseNations } from "#src/language/places/recognise-nations.ts";
import { foldForTerms, visitTerms } from "#src/turn/retrieval/cut-terms.ts";
import { SIMILARITY_WEIGHT } from "#src/turn/retrieval/fuse.ts";
import { inverseDocumentFrequency } from "#src/turn/retrieval/lexical-index.ts";
import { searchLexical } from "#src/turn/retrieval/lexical-search.ts";
import type { LexicalHit } from "#src/turn/retrieval/second-look.ts";
import { isSpine, termKey } from "#src/turn/retrieval/term-key.ts";
import { type Corpus, gather, MOST_HITS, type Ranked } from "./rank-passages.ts";
import type { Bridge } from "./read-bridge.ts";

export interface BridgedCorpus extends Corpus {
  readonly bridge: Bridge;
  readonly vectors: readonly Float32Array[];
  /** What a passage shares with texts of other languages -> the rows of the passages that have it. */
  readonly shared: ReadonlyMap<string, readonly number[]>;
}

const LEAST_SIMILARITY = 0.1;
/** A shared concept or sound says less than a shared word: the same sound may be another name. */
const SHARED_WEIGHT = 0.5;

const NOTHING_IN_WORDS: Omit<LexicalHit, "row" | "score"> = {
  coverage: 0,
  sentenceCoverage: 0,
  titleCoverage: 0,
  sentenceMatch: 0,
  nameCoverage: 0,
  wordCoverage: 0,
};

export async function bridgeCorpus(corpus: Corpus, bridge: Bridge): Promise<BridgedCorpus> {
  const texts = corpus.passages.map(({ title, text }) => `${title}\n${text}`);
  const shared = new Map<string, number[]>();
  for (const [row, text] of texts.entries()) {
    for (const key of sharedKeys(text, bridge)) {
      const rows = shared.get(key);
      if (rows === undefined) shared.set(key, [row]);
      else rows.push(row);
    }
  }
  return { ...corpus, bridge, vectors: await bridge.embedder.embed(texts), shared };
}

export async function rankAcross(corpus: BridgedCorpus, question: string): Promise<Ranked> {
  const { index, bridge, vectors, shared } = corpus;
  const words = searchLexical({ index }, question, MOST_HITS);
  const { mass } = words.question;
  const scores = new Map(words.hits.map(({ row, score }) => [row, score]));
  const add = (row: number, score: number): void => void scores.set(row, (scores.get(row) ?? 0) + score);

  for (const key of sharedKeys(question, bridge)) {
    const rows = shared.get(key) ?? [];
    const idf = inverseDocumentFrequency(rows.length, index.size);
    for (const row of rows) add(row, SHARED_WEIGHT * idf);
  }
  const [vector] = await bridge.embedder.embed([question]);
  const weight = SIMILARITY_WEIGHT * knownShare(question, bridge) * mass;
  for (const [row, passage] of vectors.entries()) {
    const similarity = passage.reduce((sum, value, at) => sum + value * (vector?.[at] ?? 0), 0);
    if (similarity >= LEAST_SIMILARITY) add(row, weight * similarity);
  }

  const hitOf = new Map(words.hits.map((hit) => [hit.row, hit]));
  const hits = [...scores]
    .map(([row, score]): LexicalHit => ({ ...NOTHING_IN_WORDS, ...hitOf.get(row), row, score }))
    .toSorted((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, MOST_HITS);
  return gather(corpus, question, { ...words, hits });
}

/** Concepts, countries and sounds of names in a text, each once and marked with its kind. */
function sharedKeys(text: string, { findConcepts }: Bridge): readonly string[] {
  return [
    ...findConcepts(text).map((concept) => `concept ${concept}`),
    ...recogniseNations(text).map(([name = ""]) => `nation ${name}`),
    ...[...soundsOfNames(text)].map((sound) => `sound ${sound}`),
  ];
}

/** Share (0 to 1) of the question's terms that the guides know: a direction made of a third of them says a third. */
function knownShare(question: string, { knowsTerm }: Bridge): number {
  const spine = new Set<string>();
  visitTerms(foldForTerms(question), (kind, within, from, to) => {
    if (isSpine(kind)) spine.add(termKey(kind, within.slice(from, to)));
  });
  return spine.size === 0 ? 0 : [...spine].filter(knowsTerm).length / spine.size;
}
