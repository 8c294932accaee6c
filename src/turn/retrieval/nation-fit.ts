import type { Passage } from "#src/knowledge/knowledge.ts";
import { LANGUAGES } from "#src/language/language.ts";
import type { Question } from "#src/turn/question/question.ts";

/** 1 when a passage speaks of a country asked about, -1 when only of others, 0 when either side names none. */
export type NationFit = -1 | 0 | 1;

/** @param recogniseNations the countries a text speaks of; each by the same value whenever it is met */
export function createNationFitter(
  passages: readonly Passage[],
  recogniseNations: (text: string) => readonly (readonly string[])[],
): (question: Question, passage: Passage) => NationFit {
  const spokenOf = new Map(
    passages.map(({ id, prose }) => {
      const texts = LANGUAGES.map((language) => `${prose[language].title}\n${prose[language].body}`);
      return [id, new Set(recogniseNations(texts.join("\n")))];
    }),
  );
  return ({ nations }, { id }) => {
    const spoken = spokenOf.get(id);
    if (nations.length === 0 || spoken === undefined || spoken.size === 0) return 0;
    return nations.some((nation) => spoken.has(nation)) ? 1 : -1;
  };
}
