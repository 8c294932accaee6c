/** What is measured, in the order of the tables. Every system is a program that takes `--manifest`, as `rank` does. */
export interface System {
  readonly name: string;
  /** From the project's folder. */
  readonly program: string;
  /** Which of its ways it runs in, where it has several. */
  readonly variant?: string;
  /** The system whose speed it has, since it differs in its confidence alone. */
  readonly sameSpeedAs?: string;
}

export const PRODUCT: System = { name: "luodi", program: "src/commands/rank.ts" };

export const TIGHT_BM25: System = { name: "bm25", program: "bench/retrieval/reference/bm25.ts", variant: "score" };

export const FTS5_TRIGRAM: System = {
  name: "fts5-trigram",
  program: "bench/retrieval/reference/sqlite-fts5.ts",
  variant: "trigram",
};

export const MINISEARCH_BIGRAM: System = {
  name: "minisearch-bigram",
  program: "bench/retrieval/peers/minisearch.ts",
  variant: "bigram",
};

export const SYSTEMS: readonly System[] = [
  PRODUCT,
  TIGHT_BM25,
  { ...TIGHT_BM25, name: "bm25-coverage", variant: "coverage", sameSpeedAs: TIGHT_BM25.name },
  { ...TIGHT_BM25, name: "bm25-words", variant: "words" },
  FTS5_TRIGRAM,
  { ...FTS5_TRIGRAM, name: "fts5-unicode61", variant: "unicode61" },
  { ...MINISEARCH_BIGRAM, name: "minisearch", variant: "default" },
  MINISEARCH_BIGRAM,
  { name: "orama", program: "bench/retrieval/peers/orama.ts", variant: "default" },
  { name: "orama-bigram", program: "bench/retrieval/peers/orama.ts", variant: "bigram" },
  { name: "flexsearch", program: "bench/retrieval/peers/flexsearch.ts" },
  { name: "langchain-bm25", program: "bench/retrieval/peers/langchain.ts" },
];

/** Whether a system is a library that has to be installed first. */
export function isPeer({ program }: System): boolean {
  return program.startsWith("bench/retrieval/peers/");
}

/** Indexes nothing: what Node and the passages take, so that the memory of an index can be told from it. */
export const ONLY_READ: System = { name: "only-read", program: "bench/retrieval/reference/only-read.ts" };
