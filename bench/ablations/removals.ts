/** The parts of the lexical ranking, each as the change to the source that takes it out. */

export interface Removal {
  readonly name: string;
  readonly changes: readonly Change[];
}

export interface Change {
  /** Below `src`. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly from: string;
  readonly to: string;
}

const WEIGHTS = "turn/retrieval/document-impacts.ts";
const SECOND_LOOK = "turn/retrieval/second-look.ts";
const COUNTING = "turn/retrieval/count-documents.ts";
const CUTTING = "turn/retrieval/cut-terms.ts";

export const REMOVALS: readonly Removal[] = [
  {
    name: "the wording of questions left in",
    changes: [
      {
        file: "turn/retrieval/question-terms.ts",
        from: "const asRead = withoutWording(foldForTerms(text));",
        to: "const asRead = foldForTerms(text);",
      },
      { file: COUNTING, from: "const rest = withoutWording(part);", to: "const rest = part;" },
    ],
  },
  {
    name: "titles only with their brackets",
    changes: [{ file: COUNTING, from: "titleWithoutBrackets(title) ?? []", to: "[]" }],
  },
  {
    name: "passages of one text not gathered",
    changes: [
      {
        file: "commands/rank/rank-passages.ts",
        from: "gatherTexts(hits, (of) => textOf[of] || undefined)",
        to: "hits",
      },
    ],
  },
  {
    name: "no field for titles",
    changes: [
      { file: WEIGHTS, from: "pair: { weight: 0.4,", to: "pair: { weight: 0," },
      {
        file: WEIGHTS,
        from: "word: { weight: 0.4, k1: 0.6, b: 0.75 },\n    concept: { weight: 0.3,",
        to: "word: { weight: 0, k1: 0.6, b: 0.75 },\n    concept: { weight: 0,",
      },
    ],
  },
  {
    name: "no coverage of titles",
    changes: [{ file: SECOND_LOOK, from: "TITLE_WEIGHT = 0.2", to: "TITLE_WEIGHT = 0" }],
  },
  {
    name: "no coverage by one sentence",
    changes: [{ file: SECOND_LOOK, from: "SENTENCE_WEIGHT = 0.3", to: "SENTENCE_WEIGHT = 0" }],
  },
  {
    name: "no likeness to one sentence",
    changes: [{ file: SECOND_LOOK, from: "MATCH_WEIGHT = 0.6", to: "MATCH_WEIGHT = 0" }],
  },
  {
    name: "no Korean stems",
    changes: [
      { file: WEIGHTS, from: "stem: { weight: 0.3,", to: "stem: { weight: 0," },
      { file: WEIGHTS, from: "stem: { weight: 0.2,", to: "stem: { weight: 0," },
    ],
  },
  {
    name: "no fragments of Latin words",
    changes: [{ file: WEIGHTS, from: "gram: { weight: 0.2,", to: "gram: { weight: 0," }],
  },
  {
    name: "repetition of characters counted (k1 1.2)",
    changes: [
      { file: WEIGHTS, from: "pair: { weight: 1, k1: 0.6, b: 0.75 }", to: "pair: { weight: 1, k1: 1.2, b: 0.75 }" },
    ],
  },
  {
    name: "English stop words kept",
    changes: [{ file: CUTTING, from: `word === "" || isEnglishStopWord(word)`, to: `word === ""` }],
  },
  {
    name: "English words not stemmed",
    changes: [{ file: CUTTING, from: "DIGIT.test(word) ? word : stemOf(word)", to: "word" }],
  },
];
