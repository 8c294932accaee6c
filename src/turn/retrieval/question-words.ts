/** The words of a question as they stand in a text, for what is not searched but compared: how sure we are. */
import { foldForTerms, visitTerms } from "./cut-terms.ts";
import { withoutWording } from "./question-wording.ts";
import { wordsInCharacters } from "./words-in-characters.ts";

export interface QuestionWords {
  /** How many numbers and Latin words, each once. */
  readonly latinWords: number;
  /**
   * Its words, each once, as they stand in a text: what characters write, Korean without particles, and then the Latin ones
   * too. Empty for a question in Latin words alone, which are terms themselves.
   */
  readonly wholeWords: readonly string[];
}

export function readQuestionWords(question: string): QuestionWords {
  const folded = withoutWording(foldForTerms(question));
  const inCharacters = new Set(wordsInCharacters(folded));
  const latin = new Set<string>();
  visitTerms(folded, (kind, within, from, to) => {
    if (kind === "stem") inCharacters.add(within.slice(from, to));
    if (kind === "word") latin.add(within.slice(from, to));
  });
  return { latinWords: latin.size, wholeWords: inCharacters.size === 0 ? [] : [...inCharacters, ...latin] };
}
