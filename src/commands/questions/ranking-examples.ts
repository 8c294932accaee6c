/**
 * Examples for the text model, made the way `rank` works: one language's passages alone, without the term base, the
 * sample questions or anything else a foreign corpus would not have.
 */
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { LANGUAGES } from "#src/language/language.ts";
import type { Example } from "#src/turn/confidence/fit-logistic.ts";
import { textSignals } from "#src/turn/confidence/text-signals.ts";
import { buildLexicalIndex } from "#src/turn/retrieval/lexical-index.ts";
import { rankPassages } from "../rank/rank-passages.ts";
import { tellsAnswer } from "./is-right.ts";
import type { LabelledQuestion } from "./labelled-question.ts";

export function rankingExamples(knowledge: Knowledge, questions: readonly LabelledQuestion[]): readonly Example[] {
  return LANGUAGES.flatMap((language) => {
    const documents = knowledge.passages.map(({ prose }) => {
      const { title, heading, body } = prose[language];
      return { title: `${title}\n${heading}`, body, asked: [] };
    });
    const index = buildLexicalIndex(documents);
    const titles = documents.map(({ title }) => title);
    return questions
      .filter((question) => question.language === language)
      .map((question) => {
        const { hits, evidence } = rankPassages({ index, titles }, question.text);
        const passage = hits[0] === undefined ? undefined : knowledge.passages[hits[0].row];
        return { signals: textSignals(evidence), right: passage !== undefined && tellsAnswer(passage, question) };
      });
  });
}
