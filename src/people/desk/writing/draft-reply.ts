/**
 * A reply that the helper of a case could send, drafted by a model from what the guides have on the matter. Never sent by
 * itself and kept nowhere: it goes to the helper, with every sentence marked that has something the sources do not have.
 */
import type { RecordedEvent } from "#src/conversation/event.ts";
import { foldEvents } from "#src/conversation/fold-events.ts";
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Case } from "#src/people/handoff/case.ts";
import type { Account } from "#src/people/staff/account.ts";
import { fillPrompt } from "#src/platform/prompts/fill-prompt.ts";
import { LANGUAGE_NAMES } from "#src/platform/prompts/language-names.ts";
import { promptName } from "#src/platform/prompts/prompt.ts";
import { unmarked } from "#src/platform/prompts/unmarked.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { DeskStores } from "../desk-stores.ts";
import { readCase } from "../read-case.ts";
import { refuseOthers } from "../refuse-others.ts";
import { askWriters } from "./ask-writers.ts";
import type { DeskWriting, DraftSentence } from "./desk-writing.ts";
import type { NothingWritten } from "./nothing-written.ts";
import type { Summary } from "./summarise-case.ts";
import { writeTranscript } from "./write-transcript.ts";

export interface DraftWanted {
  readonly caseId: string;
  /** Aborted when nobody waits for it any more. */
  readonly signal: AbortSignal;
}

/** In the visitor's language. */
export interface Draft extends Omit<Summary, "text"> {
  /** Joined they are the text. */
  readonly sentences: readonly DraftSentence[];
  /** The sources the model was given, from number 1. */
  readonly passages: readonly Passage[];
}

/** Of each question. More would hide what answers among what is only near. */
const MOST_FOUND = 3;
const MOST_SOURCES = 6;
/** In tokens: about twice what is asked for, in the language that takes most. */
const LONGEST_DRAFT = 1500;

export async function draftReply(
  { caseId, signal }: DraftWanted,
  account: Account,
  stores: Pick<DeskStores, "cases" | "conversations">,
  writing: DeskWriting,
): Promise<Result<Draft, NothingWritten>> {
  const opened = await readCase(caseId, account, stores);
  // Where the visitor has erased the conversation there is nobody to reply to.
  if (opened?.case.conversationId === undefined) return { ok: false, error: { kind: "not-found" } };
  const refusal = refuseOthers(opened.case, account);
  if (refusal !== undefined) return { ok: false, error: refusal };

  const { case: found, events } = opened;
  const { prompts, admit, redact } = writing;
  const last = saidLast(found, events);
  const passages = await findSources(found, events, last, { ...stores, ...writing });
  if (passages.length === 0) return { ok: false, error: { kind: "no-sources" } };

  const { language } = found;
  const sources = writing.layOutSources(passages, language);
  const prompt = prompts["draft-reply"];
  const messages = fillPrompt(prompt, {
    language: LANGUAGE_NAMES[language],
    transcript: writeTranscript(events, redact),
    sources: sources.text,
    question: unmarked(redact(last)),
  });
  const written = await askWriters(await admit(), { messages, temperature: 0, maxTokens: LONGEST_DRAFT, signal });
  if (!written.ok) return { ok: false, error: { kind: "model-failed", failure: written.error } };
  const { text, model } = written.value;
  const sentences = sources.readDraft(text);
  return { ok: true, value: { sentences, passages, language, model, prompt: promptName(prompt) } };
}

/**
 * What the guides have on what the visitor said last, on the matter the conversation was about before it, and on what the
 * case was opened for: "I want a person" finds nothing of its own.
 */
async function findSources(
  { conversationId, language, question }: Case,
  events: readonly RecordedEvent[],
  last: string,
  { conversations, findPassages }: Pick<DeskStores, "conversations"> & Pick<DeskWriting, "findPassages">,
): Promise<readonly Passage[]> {
  const { focus } = foldEvents({ language }, events);
  const district = conversationId && (await conversations.find(conversationId))?.district;
  const alone = new Set([focus?.text ?? question, question]);
  alone.delete(last);
  const results = await Promise.all([
    findPassages({ text: last, language, district, focus }),
    ...[...alone].map((text) => findPassages({ text, language, district, focus: undefined })),
  ]);
  const best = results.flatMap((passages) => passages.slice(0, MOST_FOUND));
  return [...new Map(best.map((passage) => [passage.id, passage])).values()].slice(0, MOST_SOURCES);
}

function saidLast({ question }: Case, events: readonly RecordedEvent[]): string {
  const last = events.findLast(({ kind }) => kind === "message.visitor" || kind === "case.note-added");
  return last !== undefined && "text" in last && last.text !== undefined ? last.text : question;
}
