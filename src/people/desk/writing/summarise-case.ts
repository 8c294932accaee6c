/** A case's conversation in a few lines, for whoever takes it over. Written by a model, kept nowhere. */
import type { Language } from "#src/language/language.ts";
import type { Account } from "#src/people/staff/account.ts";
import { fillPrompt } from "#src/platform/prompts/fill-prompt.ts";
import { LANGUAGE_NAMES } from "#src/platform/prompts/language-names.ts";
import { promptName } from "#src/platform/prompts/prompt.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { DeskStores } from "../desk-stores.ts";
import { readCase } from "../read-case.ts";
import { askWriters } from "./ask-writers.ts";
import type { DeskWriting } from "./desk-writing.ts";
import type { NothingWritten } from "./nothing-written.ts";
import { writeTranscript } from "./write-transcript.ts";

export interface SummaryWanted {
  readonly caseId: string;
  /** The reader's. */
  readonly language: Language;
  /** Aborted when nobody waits for it any more. */
  readonly signal: AbortSignal;
}

export interface Summary {
  readonly text: string;
  readonly language: Language;
  /** Id and version of the prompt. */
  readonly prompt: string;
  readonly model: string;
}

/** In tokens: about twice what is asked for, in the language that takes most. */
const LONGEST_SUMMARY = 800;

export async function summariseCase(
  { caseId, language, signal }: SummaryWanted,
  account: Account,
  stores: Pick<DeskStores, "cases" | "conversations">,
  { prompts, admit, redact }: DeskWriting,
): Promise<Result<Summary, NothingWritten>> {
  const opened = await readCase(caseId, account, stores);
  const transcript = writeTranscript(opened?.events ?? [], redact);
  // There is no such case, or its conversation was erased.
  if (transcript === "") return { ok: false, error: { kind: "not-found" } };

  const prompt = prompts["summarise-for-helper"];
  const messages = fillPrompt(prompt, { language: LANGUAGE_NAMES[language], transcript });
  const written = await askWriters(await admit(), { messages, temperature: 0, maxTokens: LONGEST_SUMMARY, signal });
  if (!written.ok) return { ok: false, error: { kind: "model-failed", failure: written.error } };
  return { ok: true, value: { ...written.value, language, prompt: promptName(prompt) } };
}
