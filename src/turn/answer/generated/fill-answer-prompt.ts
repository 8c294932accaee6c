import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { Language, PerLanguage } from "#src/language/language.ts";
import type { ChatMessage } from "#src/platform/ports/chat-model.ts";
import { fillPrompt } from "#src/platform/prompts/fill-prompt.ts";
import type { Prompt } from "#src/platform/prompts/prompt.ts";
import type { Question } from "#src/turn/question/question.ts";
import type { Reader } from "../reader.ts";

interface Asked {
  readonly question: Pick<Question, "text">;
  readonly knowledge: Pick<Knowledge, "terms">;
  readonly reader: Pick<Reader, "language" | "today">;
}

/** Traditional characters are made of simplified ones at the end, by the table that everything is. */
const NAMES: PerLanguage<string> = {
  zh: "Chinese in simplified characters",
  en: "British English",
  ja: "Japanese",
  ko: "Korean",
};

/** @param sources as the model reads them */
export function fillAnswerPrompt(
  prompt: Prompt<"answer">,
  sources: string,
  { question, knowledge, reader: { language, today } }: Asked,
): readonly ChatMessage[] {
  return fillPrompt(prompt, {
    language: NAMES[language],
    today,
    terms: termsIn(sources, knowledge, language),
    sources,
    question: question.text.replaceAll(/[«»]/gu, '"'),
  });
}

/** The part of the term base that the sources use, each with its Chinese. */
function termsIn(sources: string, { terms }: Pick<Knowledge, "terms">, language: Language): string {
  const lines = terms
    .filter(({ rendering }) => sources.includes(rendering[language]))
    .map(({ rendering }) => `- ${language === "zh" ? rendering.zh : `${rendering[language]} (${rendering.zh})`}`);
  return lines.length === 0 ? "- (none)" : lines.join("\n");
}
