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

/** @returns id of a question -> its example */
export function rankingExamples(
  knowledge: Knowledge,
  questions: readonly LabelledQuestion[],
): ReadonlyMap<string, Example> {
  const examples = new Map<string, Example>();
  for (const language of LANGUAGES) {
    // The guide is the text, its sections are parts of it: as an article and its paragraphs are elsewhere.
    const titles = knowledge.passages.map(({ prose }) => prose[language].title);
    const index = buildLexicalIndex(
      knowledge.passages.map(({ prose }) => {
        const { title, heading, body } = prose[language];
        return { title, body: `${heading}\n${body}`, asked: [] };
      }),
    );
    for (const question of questions.filter((one) => one.language === language)) {
      const { hits, evidence } = rankPassages({ index, titles }, question.text);
      const passage = hits[0] === undefined ? undefined : knowledge.passages[hits[0].row];
      const right = passage !== undefined && tellsAnswer(passage, question);
      examples.set(question.id, { signals: textSignals(evidence), right });
    }
  }
  return examples;
}
