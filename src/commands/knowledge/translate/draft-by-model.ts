import * as z from "zod";
import type { Term } from "#src/knowledge/knowledge.ts";
import { listTerms } from "#src/knowledge/list-terms.ts";
import type { Language } from "#src/language/language.ts";
import type { ChatModel } from "#src/platform/ports/chat-model.ts";
import { fillPrompt } from "#src/platform/prompts/fill-prompt.ts";
import { LANGUAGE_NAMES } from "#src/platform/prompts/language-names.ts";
import type { Prompt } from "#src/platform/prompts/prompt.ts";
import { jsonOfReply } from "#src/platform/shared/json-of-reply.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { wholeReply } from "#src/platform/shared/whole-reply.ts";
import type { DraftTexts } from "./plan-draft.ts";

const repliesSchema = z.record(z.string(), z.string().trim().min(1));
/** In tokens: more than the longest guide takes. */
const LONGEST_DRAFT = 16_000;

export interface DraftParts {
  readonly language: Language;
  readonly glossary: readonly Term[];
  readonly prompt: Prompt<"translate">;
  readonly model: ChatModel;
}

/** @returns a text for each text given, or in one line why there is none; what the texts say is not looked at here */
export async function draftByModel(
  texts: DraftTexts,
  { language, glossary, prompt, model }: DraftParts,
): Promise<Result<DraftTexts, string>> {
  const messages = fillPrompt(prompt, {
    language: LANGUAGE_NAMES[language],
    terms: listTerms([...texts.values()].join("\n"), {
      terms: glossary,
      formsOf: ({ rendering, synonyms }) => [rendering.zh, ...synonyms],
      to: language,
    }),
    texts: JSON.stringify(Object.fromEntries(texts), undefined, 2),
  });
  const reply = await wholeReply(model, { messages, schema: prompt.output, temperature: 0, maxTokens: LONGEST_DRAFT });
  if (!reply.ok) return { ok: false, error: `the model gave no draft: ${reply.error.kind}, ${reply.error.detail}` };

  const drafted = parseReply(reply.value.text);
  if (drafted === undefined) return { ok: false, error: "the model's draft is no JSON object of texts" };
  const odd = [...new Set(texts.keys()).symmetricDifference(new Set(drafted.keys()))];
  if (odd.length > 0) return { ok: false, error: `the model's draft lacks or adds: ${odd.join(", ")}` };
  return { ok: true, value: drafted };
}

function parseReply(reply: string): DraftTexts | undefined {
  const read = repliesSchema.safeParse(jsonOfReply(reply));
  return read.success ? new Map(Object.entries(read.data)) : undefined;
}
