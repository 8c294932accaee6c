/**
 * A visitor asks for a person outside a turn. Opens a case, or adds what they say to the one that is open; contact is kept
 * only with their consent, encrypted.
 */
import type { Case, SealedContact } from "#src/people/handoff/case.ts";
import { changeCase } from "#src/people/handoff/change-case.ts";
import { findTeam } from "#src/people/handoff/find-team.ts";
import { openCase } from "#src/people/handoff/open-case.ts";
import { routeTeam } from "#src/people/handoff/route-team.ts";
import { tellHandoff } from "#src/people/handoff/tell-handoff.ts";
import { resumeCase } from "#src/people/handoff/visitor/resume-case.ts";
import { toBase64Url } from "#src/platform/shared/base64url.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { HandoffRequest } from "#src/protocol/case.ts";
import type { Handoff } from "#src/protocol/turn.ts";
import type { TextProblem } from "#src/turn/guard/clean-text.ts";
import type { Conversation } from "./conversation.ts";
import type { ConversationParts } from "./conversation-parts.ts";
import type { NewEvent } from "./event.ts";
import { fingerprintOf, isFingerprintOf } from "./fingerprint.ts";
import { findHandoff, type FoundHandoff, type HandoffKey, handoffName } from "./find-handoff.ts";
import { readSoFar } from "./read-so-far.ts";
import { showHandoff } from "./show-event.ts";

export interface HandoffAsked {
  readonly request: HandoffRequest;
  /** Id of the topic it is about, where that is known: a team for it comes first. */
  readonly topic?: string | undefined;
  /** The request's own name, where it has one: under it, it is done once. */
  readonly idempotencyKey: string | undefined;
  /** The request as it was sent: tells a repetition from another request under the same key. */
  readonly body: string;
}

export interface HandoffGiven {
  readonly handoff: Handoff;
  readonly isNew: boolean;
}

const PURPOSE = "handoff-body";

type HandoffFault = TextProblem | "key-reused" | "no-conversation";

export async function requestHandoff(
  parts: ConversationParts,
  conversation: Conversation,
  asked: HandoffAsked,
): Promise<Result<HandoffGiven, HandoffFault>> {
  const { knowledge, bus } = parts;
  const key = keyOf(parts, conversation.id, asked);
  const before = key && (await findHandoff(parts, conversation.id, key));
  if (before !== undefined) return tellRepeated(parts, before, key);

  const added = readAddition(parts, asked.request);
  if (!added.ok) return added;
  const { note, contact } = added.value;
  const soFar = await readSoFar(parts.conversations, conversation);
  const language = soFar.answerLanguage ?? soFar.interfaceLanguage;
  const home = conversation.district === undefined ? [] : [conversation.district];
  const team = routeTeam({ districts: soFar.focus?.districts ?? home, topic: asked.topic }, knowledge.teams);
  const requested = await openCase(parts, {
    conversation,
    team,
    reason: "visitor-asked",
    question: note ?? soFar.focus?.text ?? "",
    language,
    contact,
    id: key?.id,
    fingerprint: key?.fingerprint,
    eventsAfter: (opened) => eventsOf(parts, opened, added.value, key),
  });
  if (requested.kind === "no-conversation") return { ok: false, error: "no-conversation" };
  // Never an error: the team and its hotline are named all the same.
  if (requested.kind === "limit-reached") {
    return { ok: true, value: { handoff: tellHandoff(team, language), isNew: false } };
  }
  if (requested.kind !== "opened") {
    // The same request at the same moment may have been first, with a case of its own or with what it added to one.
    const same = key && (await findHandoff(parts, conversation.id, key));
    if (same !== undefined) return tellRepeated(parts, same, key);
    if (requested.kind === "recorded-before") throw new Error("a new case has the name of an old one");
    const addedTo = await addTo(parts, requested.case, added.value, key);
    if (addedTo.kind === "no-conversation") return { ok: false, error: "no-conversation" };
    if (addedTo.kind === "repeated") return tellRepeated(parts, addedTo.found, key);
    await resumeCase(requested.case, parts.clock.now(), parts);
  }
  await Promise.all([bus.announce(`conversation:${conversation.id}`), bus.announce("desk")]);
  return { ok: true, value: { handoff: tellCase(parts, requested.case), isNew: requested.kind === "opened" } };
}

function keyOf(
  { keys }: Pick<ConversationParts, "keys">,
  conversationId: string,
  { idempotencyKey, body }: HandoffAsked,
): HandoffKey | undefined {
  if (idempotencyKey === undefined) return undefined;
  const [id = "", ...earlierIds] = keys.deriveAll("case-id", conversationId, idempotencyKey).map(toBase64Url);
  return {
    id,
    earlierIds,
    fingerprint: fingerprintOf(keys, PURPOSE, conversationId, body),
    isSame: (fingerprint) => isFingerprintOf(fingerprint, keys, PURPOSE, conversationId, body),
  };
}

function tellRepeated(
  parts: Pick<ConversationParts, "keys" | "knowledge">,
  before: FoundHandoff,
  key: HandoffKey | undefined,
): Result<HandoffGiven, "key-reused"> {
  if (key?.isSame(before.fingerprint) !== true) return { ok: false, error: "key-reused" };
  return { ok: true, value: { handoff: tellCase(parts, before.case), isNew: false } };
}

interface Addition {
  /** Redacted. */
  readonly note: string | undefined;
  readonly contact: SealedContact | undefined;
}

/** Why a person is wanted and what they should know, as one redacted text; the contact sealed. */
function readAddition(
  { redact, keys }: Pick<ConversationParts, "redact" | "keys">,
  { reason = "", text = "", contact }: HandoffRequest,
): Result<Addition, TextProblem> {
  const written = [reason, text].filter((part) => part.trim() !== "").join("\n");
  const note = written === "" ? undefined : redact(written);
  if (note?.ok === false) return note;
  const sealed = contact && { kind: contact.kind, sealed: keys.seal(contact.value) };
  return { ok: true, value: { note: note?.value, contact: sealed } };
}

/** The first of them carries the request's name, so that it leaves them once. */
function eventsOf(
  { clock }: Pick<ConversationParts, "clock">,
  { id: caseId }: Case,
  { note, contact }: Addition,
  key: HandoffKey | undefined,
): readonly NewEvent[] {
  const frame = { at: clock.now().toISOString(), author: "visitor", caseId } as const;
  const events: readonly NewEvent[] = [
    ...(note === undefined ? [] : [{ ...frame, kind: "case.note-added", text: note } as const]),
    ...(contact === undefined ? [] : [{ ...frame, kind: "case.contact-given", contactKind: contact.kind } as const]),
  ];
  if (key === undefined) return events;
  const named = { once: handoffName(key.id), internal: { fingerprint: key.fingerprint } };
  return events.map((event, place) => (place === 0 ? { ...event, ...named } : event));
}

type AddedTo =
  | { readonly kind: "added" }
  /** The same request was first, at the same moment. */
  | { readonly kind: "repeated"; readonly found: FoundHandoff }
  /** Erased meanwhile: nothing may be written to what is left of its case. */
  | { readonly kind: "no-conversation" };

async function addTo(
  parts: ConversationParts,
  open: Case,
  addition: Addition,
  key: HandoffKey | undefined,
): Promise<AddedTo> {
  const events = eventsOf(parts, open, addition, key);
  let addedTo: AddedTo = { kind: "added" };
  if (events.length === 0) return addedTo;
  await changeCase(parts.cases, open, async (now) => {
    if (now.conversationId === undefined) {
      addedTo = { kind: "no-conversation" };
      return undefined;
    }
    const found = key && (await findHandoff(parts, now.conversationId, key));
    if (found === undefined) return { after: { ...now, contact: addition.contact ?? now.contact }, events };
    addedTo = { kind: "repeated", found };
    return undefined;
  });
  return addedTo;
}

function tellCase({ keys, knowledge }: Pick<ConversationParts, "keys" | "knowledge">, told: Case): Handoff {
  const team = findTeam(told.team, knowledge.teams);
  return showHandoff(tellHandoff(team, told.language, told), told.id, keys);
}
