/**
 * Does a question find its guide when the guide is written in one other language only?
 *
 * In:  the knowledge, labelled questions that some guide answers, and how a question and a passage become vectors.
 * Out: for each question and each language the guides could be written in, the place of the first passage that answers.
 *
 * The search is the product's own, on knowledge whose other three languages hold no text.
 */
import { districtsSpokenOf } from "#src/knowledge/districts-spoken-of.ts";
import type { Knowledge, Passage } from "#src/knowledge/knowledge.ts";
import { nationsSpokenOf } from "#src/knowledge/nations-spoken-of.ts";
import { LANGUAGES, type Language } from "#src/language/language.ts";
import { createExactScan } from "#src/platform/adapters/exact-scan/create-exact-scan.ts";
import type { Embedder } from "#src/platform/ports/embedder.ts";
import { redact } from "#src/turn/guard/redact.ts";
import { createDistrictRecogniser, type RecogniseDistricts } from "#src/turn/question/recognise-districts.ts";
import { understand } from "#src/turn/question/understand.ts";
import type { FindConcepts } from "#src/turn/retrieval/concepts.ts";
import { embedPassages } from "#src/turn/retrieval/embed-passages.ts";
import { indexDocuments } from "#src/turn/retrieval/index-documents.ts";
import { buildLexicalIndex } from "#src/turn/retrieval/lexical-index.ts";
import { quantiseRows } from "#src/turn/retrieval/quantise.ts";
import { createRetriever, type Retrieve, type RetrieverParts } from "#src/turn/retrieval/retrieve.ts";
import { tellsAnswer } from "../../questions/is-right.ts";
import type { LabelledQuestion } from "../../questions/labelled-question.ts";
import { inOneLanguage } from "./in-one-language.ts";

/** One question asked of guides in one language. */
export interface FoundAcross {
  readonly asked: Language;
  readonly written: Language;
  /** Place of the first passage that answers, from 1; undefined when it is not among the ten that are looked at. */
  readonly place: number | undefined;
}

export interface AcrossParts {
  readonly knowledge: Knowledge;
  readonly findConcepts: FindConcepts;
}

/** Searches guides written in one language. */
export interface OneLanguage {
  readonly written: Language;
  readonly recogniseDistricts: RecogniseDistricts;
  /** The retriever whose meaning is given by this embedder. */
  readonly searchWith: (embedder: Embedder) => Promise<Retrieve>;
}

/** What does not hang on the meaning is made once, however many embedders are tried. */
export function prepareLanguages({ knowledge, findConcepts }: AcrossParts): readonly OneLanguage[] {
  const recogniseDistricts = createDistrictRecogniser(knowledge.districts);
  return LANGUAGES.map((written) => {
    const guides = inOneLanguage(knowledge, written);
    const parts: Omit<RetrieverParts, "embedder" | "vectors"> = {
      knowledge: guides,
      lexical: buildLexicalIndex(indexDocuments(guides.passages), findConcepts),
      findConcepts,
      passageNations: guides.passages.map(nationsSpokenOf),
      passageDistricts: guides.passages.map((passage) => districtsSpokenOf(passage, recogniseDistricts)),
    };
    return {
      written,
      recogniseDistricts,
      searchWith: async (embedder) => {
        const vectors = createExactScan(quantiseRows(await embedPassages(guides.passages, embedder)));
        return createRetriever({ ...parts, embedder, vectors });
      },
    };
  });
}

export interface Search {
  readonly questions: readonly LabelledQuestion[];
  readonly embedder: Embedder;
  /** Passages that count neither as an answer nor as a rival, by question. */
  readonly passedOver: (passage: Passage, question: LabelledQuestion) => boolean;
  /** YYYY-MM-DD in Beijing. */
  readonly today: string;
}

export async function findAcross(languages: readonly OneLanguage[], search: Search): Promise<readonly FoundAcross[]> {
  const { questions, embedder, passedOver, today } = search;
  const found: FoundAcross[] = [];
  for (const { written, recogniseDistricts, searchWith } of languages) {
    const retrieve = await searchWith(embedder);
    for (const question of questions) {
      const { language, text } = question;
      const { candidates } = await retrieve(
        understand({ text: redact(text), language, today }, recogniseDistricts),
        today,
      );
      const counted = candidates.filter(({ passage }) => !passedOver(passage, question));
      const at = counted.findIndex(({ passage }) => tellsAnswer(passage, question));
      found.push({ asked: language, written, place: at === -1 ? undefined : at + 1 });
    }
  }
  return found;
}
