import type { Knowledge } from "#src/knowledge/knowledge.ts";
import { listTerms } from "#src/knowledge/list-terms.ts";
import type { ChatMessage } from "#src/platform/ports/chat-model.ts";
import { fillPrompt } from "#src/platform/prompts/fill-prompt.ts";
import { LANGUAGE_NAMES } from "#src/platform/prompts/language-names.ts";
import type { Prompt } from "#src/platform/prompts/prompt.ts";
import { unmarked } from "#src/platform/prompts/unmarked.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Reader } from "../reader.ts";

interface Asked {
  readonly question: Pick<Question, "text">;
  readonly knowledge: Pick<Knowledge, "terms">;
  readonly reader: Pick<Reader, "language" | "today">;
}

/** @param sources as the model reads them */
export function fillAnswerPrompt(
  prompt: Prompt<"answer">,
  sources: string,
  { question, knowledge, reader: { language, today } }: Asked,
): readonly ChatMessage[] {
  return fillPrompt(prompt, {
    language: LANGUAGE_NAMES[language],
    today,
    // Not by synonyms: many are everyday words, such as "office".
    terms: listTerms(sources, {
      terms: knowledge.terms,
      formsOf: ({ rendering }) => [rendering[language]],
      to: language,
    }),
    sources,
    question: unmarked(question.text),
  });
}
