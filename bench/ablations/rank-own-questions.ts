import { tellsAnswer } from "#src/commands/questions/is-right.ts";
import type { LabelledQuestion } from "#src/commands/questions/labelled-question.ts";
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { LANGUAGES } from "#src/language/language.ts";
import type { Engine } from "./rank-set.ts";

/**
 * Asks our own questions the way `rank` works: of the guides in the question's language alone, without the term base, the
 * sample questions or anything else a foreign corpus would not have.
 *
 * @returns per question, language after language, whether the first passage answers
 */
export function rankOwnQuestions(
  { openCorpus, rankPassages }: Engine,
  { passages }: Knowledge,
  questions: readonly LabelledQuestion[],
): readonly boolean[] {
  return LANGUAGES.flatMap((language) => {
    const corpus = openCorpus(
      passages.map(({ prose }) => {
        const { title, heading, body } = prose[language];
        return { title, text: `${heading}\n${body}` };
      }),
    );
    return questions
      .filter((question) => question.language === language)
      .map((question) => {
        const [best] = rankPassages(corpus, question.text).hits;
        const passage = passages[best?.row ?? -1];
        return passage !== undefined && tellsAnswer(passage, question);
      });
  });
}
