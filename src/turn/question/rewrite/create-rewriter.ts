/**
 * Makes a message whole with a model: what it leaves out is taken from the questions before.
 *
 * In:  the redacted message and what was said before it, all of which is data to the model.
 * Out: what became of it. Never rejects: where the model is slow, broken or wrong, nothing comes of it and the rules make the
 *      message whole as they do without a model.
 */
import * as z from "zod";
import type { District } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import { fillPrompt } from "#src/platform/prompts/fill-prompt.ts";
import { BARE_LANGUAGE_NAMES } from "#src/platform/prompts/language-names.ts";
import { promptName } from "#src/platform/prompts/prompt.ts";
import { unmarked } from "#src/platform/prompts/unmarked.ts";
import { jsonOfReply } from "#src/platform/shared/json-of-reply.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { wholeReply } from "#src/platform/shared/whole-reply.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { Writing } from "#src/turn/writing.ts";
import type { Exchange } from "../exchange.ts";
import type { Focus } from "../focus.ts";
import type { RecogniseDistricts } from "../recognise-districts.ts";
import { findRewriteFault } from "./find-rewrite-fault.ts";
import type { Rewriting } from "./rewriting.ts";
import { whyNotAsked } from "./why-not-asked.ts";

export interface MessageToRewrite {
  readonly text: RedactedText;
  /** That of the message. */
  readonly language: Language;
  /** Oldest first. */
  readonly history: readonly Exchange[];
  readonly focus?: Focus | undefined;
  /** Id of a district chosen beside the message. */
  readonly district?: string | undefined;
}

export type Rewrite = (message: MessageToRewrite, by: Writing, signal?: AbortSignal) => Promise<Rewriting>;

interface RewriterParts {
  readonly districts: readonly District[];
  readonly recogniseDistricts: RecogniseDistricts;
  /** The text itself, where the guard lets it pass as it would a message, with nothing to clean, to redact or to refuse. */
  readonly admitWritten: (text: string) => RedactedText | undefined;
  readonly clock: Clock;
  /** How long the visitor waits for it at most. */
  readonly patienceMs: number;
}

/** For most: a question is short, and the rules wait. */
export const REWRITE_PATIENCE_MS = 4000;

/** Further back lies another matter. */
const MOST_BEFORE = 4;
/** In tokens: twice what the longest of the labelled questions takes, in any of the languages. */
const LONGEST_REPLY = 300;

const replySchema = z.strictObject({ question: z.string().trim().min(1).nullable() });

export function createRewriter(parts: RewriterParts): Rewrite {
  const { districts, recogniseDistricts, admitWritten, clock, patienceMs } = parts;
  return async (message, by, signal) => {
    const why = whyNotAsked(message, recogniseDistricts);
    if (why !== undefined) return { kind: "not-asked", why };
    // Where it fails, the rules are sooner there than another model.
    const [model] = await by.admit();
    if (model === undefined) return { kind: "not-asked", why: "not-admitted" };

    const prompt = by.prompts.rewrite;
    const { language } = message;
    const text = unmarked(message.text);
    const chosen = districts.find(({ id }) => id === message.district)?.name[language];
    const before = linesBefore(message.history.slice(-MOST_BEFORE), chosen);
    const patience = AbortSignal.timeout(patienceMs);
    const startedAt = clock.now().getTime();
    const reply = await wholeReply(model, {
      messages: fillPrompt(prompt, {
        language: BARE_LANGUAGE_NAMES[language],
        before: before.join("\n"),
        question: text,
      }),
      schema: prompt.output,
      temperature: 0,
      maxTokens: LONGEST_REPLY,
      signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
    });
    const { usage } = reply.ok ? reply.value : reply.error;
    const call = { prompt: promptName(prompt), model: model.name, usage, ms: clock.now().getTime() - startedAt };
    if (!reply.ok) {
      const ranOut = patience.aborted && signal?.aborted !== true;
      return { kind: "failed", failure: ranOut ? "stalled" : reply.error.kind, call };
    }

    const read = readReply(reply.value.text);
    if (!read.ok) return { kind: "rejected", fault: "unreadable", call };
    const written = read.value;
    if (written === null || written === text) return { kind: "stands-alone", call };
    const told = prompt.system;
    const fault = findRewriteFault({ written, message: text, before, language, told }, recogniseDistricts);
    if (fault !== undefined) return { kind: "rejected", fault, call };
    const question = admitWritten(written);
    return question === undefined ? { kind: "rejected", fault: "guard", call } : { kind: "whole", question, call };
  };
}

function linesBefore(history: readonly Exchange[], district: string | undefined): readonly string[] {
  const exchanges = history.flatMap(({ question, answeredFrom }) => [
    `- Question: ${onOneLine(question)}`,
    ...(answeredFrom === undefined ? [] : [`  Answered from: ${onOneLine(answeredFrom)}`]),
  ]);
  return district === undefined ? exchanges : [...exchanges, `- District chosen: ${district}`];
}

/** So that nobody can write a line or a mark of ours. */
function onOneLine(text: string): string {
  return unmarked(text.replaceAll(/\s+/gu, " "));
}

function readReply(reply: string): Result<string | null, "unreadable"> {
  const read = replySchema.safeParse(jsonOfReply(reply));
  return read.success ? { ok: true, value: read.data.question } : { ok: false, error: "unreadable" };
}
