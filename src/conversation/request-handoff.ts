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
import { toBase64Url } from "#src/platform/shared/base64url.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { HandoffRequest } from "#src/protocol/case.ts";
import type { Handoff } from "#src/protocol/turn.ts";
import type { TextProblem } from "#src/turn/guard/clean-text.ts";
import type { Conversation } from "./conversation.ts";
import type { ConversationParts } from "./conversation-parts.ts";
import type { NewEvent } from "./event.ts";
import { foldEvents } from "./fold-events.ts";
import { readWhole } from "./read-whole.ts";
import { showHandoff } from "./show-event.ts";

export interface HandoffAsked {
  readonly request: HandoffRequest;
  /** The request's own name, where it has one: the case's id follows from it. */
  readonly idempotencyKey: string | undefined;
  /** The request as it was sent: tells a repetition from another request under the same key. */
  readonly body: string;
}

export interface HandoffGiven {
  readonly handoff: Handoff;
  readonly isNew: boolean;
}

type HandoffFault = TextProblem | "key-reused" | "no-conversation";

export async function requestHandoff(
  parts: ConversationParts,
  conversation: Conversation,
  { request, idempotencyKey, body }: HandoffAsked,
): Promise<Result<HandoffGiven, HandoffFault>> {
  const { cases, keys, knowledge, bus } = parts;
  const fingerprint = toBase64Url(keys.derive("handoff-body", conversation.id, body));
  const id = idempotencyKey && toBase64Url(keys.derive("case-id", conversation.id, idempotencyKey));
  const before = id === undefined ? undefined : await cases.find(id);
  if (before !== undefined) return tellRepeated(parts, before, fingerprint);

  const added = readAddition(parts, request);
  if (!added.ok) return added;
  const { note, contact } = added.value;
  const soFar = foldEvents(conversation, await readWhole(parts.conversations, conversation.id));
  const language = soFar.answerLanguage ?? soFar.interfaceLanguage;
  const home = conversation.district === undefined ? [] : [conversation.district];
  const team = routeTeam({ districts: soFar.focus?.districts ?? home, topic: undefined }, knowledge.teams);
  const requested = await openCase(parts, {
    conversation,
    team,
    reason: "visitor-asked",
    question: note ?? soFar.focus?.text ?? "",
    language,
    contact,
    id,
    fingerprint,
    eventsAfter: (opened) => eventsOf(parts, opened, added.value),
  });
  if (requested.kind === "no-conversation") return { ok: false, error: "no-conversation" };
  // Never an error: the team and its hotline are named all the same.
  if (requested.kind === "limit-reached") {
    return { ok: true, value: { handoff: tellHandoff(team, language), isNew: false } };
  }
  if (requested.kind === "recorded-before") throw new Error("a new case has the name of an old one");
  if (requested.kind === "open-already") {
    // The same request at the same moment: it is this one's own case.
    if (requested.case.id === id) return tellRepeated(parts, requested.case, fingerprint);
    await addTo(parts, requested.case, added.value);
  }
  await Promise.all([bus.announce(`conversation:${conversation.id}`), bus.announce("desk")]);
  return { ok: true, value: { handoff: tellCase(parts, requested.case), isNew: requested.kind === "opened" } };
}

function tellRepeated(
  parts: Pick<ConversationParts, "keys" | "knowledge">,
  before: Case,
  fingerprint: string,
): Result<HandoffGiven, "key-reused"> {
  if (before.fingerprint !== fingerprint) return { ok: false, error: "key-reused" };
  return { ok: true, value: { handoff: tellCase(parts, before), isNew: false } };
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

function eventsOf(
  { clock }: Pick<ConversationParts, "clock">,
  { id: caseId }: Case,
  { note, contact }: Addition,
): readonly NewEvent[] {
  const frame = { at: clock.now().toISOString(), author: "visitor", caseId } as const;
  return [
    ...(note === undefined ? [] : [{ ...frame, kind: "case.note-added", text: note } as const]),
    ...(contact === undefined ? [] : [{ ...frame, kind: "case.contact-given", contactKind: contact.kind } as const]),
  ];
}

async function addTo(parts: ConversationParts, open: Case, addition: Addition): Promise<void> {
  const events = eventsOf(parts, open, addition);
  if (events.length === 0) return;
  await changeCase(parts.cases, open, (now) => ({
    after: { ...now, contact: addition.contact ?? now.contact },
    events,
  }));
}

function tellCase({ keys, knowledge }: Pick<ConversationParts, "keys" | "knowledge">, told: Case): Handoff {
  const team = findTeam(told.team, knowledge.teams);
  return showHandoff(tellHandoff(team, told.language, told), told.id, keys);
}
