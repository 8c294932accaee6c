import { LANGUAGES } from "#src/language/language.ts";
import type { Place } from "#src/language/places/create-place-recogniser.ts";
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";

/**
 * True when the question is about a place that is not Qingdao and the best passage does not speak of it: the words may
 * otherwise match perfectly, and the answer would be wrong.
 */
export function missesPlace({ elsewhere }: Question, { candidates }: Pick<Retrieval, "candidates">): boolean {
  const passage = candidates[0]?.passage;
  return passage !== undefined && elsewhere.some((names) => !speaksOf(passage, names));
}

function speaksOf(passage: Passage, names: Place): boolean {
  return LANGUAGES.some((language) => names.some((name) => passage.prose[language].body.includes(name)));
}
