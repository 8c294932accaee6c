/**
 * What the bench uses of the libraries it measures. They are installed by the bench alone, so that types are checked
 * without them.
 */
declare module "minisearch" {
  interface Options {
    readonly fields: readonly string[];
    readonly tokenize?: (text: string) => readonly string[];
  }
  export default class MiniSearch {
    constructor(options: Options);
    addAll(documents: readonly object[]): void;
    search(question: string): readonly { readonly id: string; readonly score: number }[];
  }
}

declare module "@orama/orama" {
  export type OramaTokenizer =
    | {
        readonly language: string;
        readonly normalizationCache: Map<string, string>;
        readonly tokenize: (text: string) => string[];
      }
    | { readonly language: string; readonly stemming: true; readonly stopWords: readonly string[] };
  interface Database {
    readonly id: string;
  }
  interface Hit {
    readonly document: { readonly passage: string };
    readonly score: number;
  }
  export function create(options: {
    readonly schema: Readonly<Record<string, string>>;
    readonly components?: { readonly tokenizer: OramaTokenizer };
  }): Database;
  export function insertMultiple(database: Database, documents: readonly object[], atOnce: number): Promise<unknown>;
  export function search(
    database: Database,
    wanted: {
      readonly term: string;
      readonly properties: readonly string[];
      readonly limit: number;
      readonly threshold?: number;
    },
  ): Promise<{ readonly hits: readonly Hit[] }>;
}

declare module "@orama/tokenizers/*" {
  import type { OramaTokenizer } from "@orama/orama";
  export function createTokenizer(options: { readonly stopWords: readonly string[] }): OramaTokenizer;
}

declare module "@orama/stopwords/*" {
  export const stopwords: readonly string[];
}

declare module "flexsearch" {
  type Encoder = object;
  export const Charset: { readonly LatinBalance: Encoder; readonly Exact: Encoder; readonly CJK: Encoder };
  export class Index {
    constructor(options: { readonly tokenize: "strict"; readonly encoder: Encoder });
    add(id: number, text: string): void;
    search(
      question: string,
      options: { readonly limit: number; readonly suggest?: true },
    ): readonly (number | string)[];
  }
}

declare module "@langchain/core/documents" {
  interface Metadata {
    readonly id: string;
    readonly bm25Score?: number;
  }
  export class Document {
    readonly metadata: Metadata;
    constructor(fields: { readonly pageContent: string; readonly metadata: Metadata });
  }
}

declare module "@langchain/community/retrievers/bm25" {
  import type { Document } from "@langchain/core/documents";
  export class BM25Retriever {
    static fromDocuments(
      documents: readonly Document[],
      options: { readonly k: number; readonly includeScore: true },
    ): BM25Retriever;
    invoke(question: string): Promise<readonly Document[]>;
  }
}
