/**
 * Opens a case for a conversation: a team, a number, a promise, and the events that tell of it, in one write. At most one
 * case of a conversation is open, so where one is, that one is returned.
 */
import type { Conversation } from "#src/conversation/conversation.ts";
import type { NewEvent, RecordedEvent } from "#src/conversation/event.ts";
import type { Team } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import type { CaseStore } from "#src/platform/ports/case-store.ts";
import type { Clock } from "#src/platform/ports/clock.ts";
import type { NewId } from "#src/platform/ports/new-id.ts";
import type { Case, CaseReason, SealedContact } from "./case.ts";
import { createCaseNumber } from "./case-number.ts";
import { classify } from "./machine/classify.ts";
import type { CaseEntry } from "./machine/entry.ts";
import { openHandling } from "./machine/open-handling.ts";
import { atStage } from "./machine/stage.ts";
import { promiseReply } from "./promise.ts";
import type { WorkingCalendar } from "./working-calendar.ts";

export interface CaseParts {
  readonly cases: CaseStore;
  readonly calendar: WorkingCalendar;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly casesPerHour: number | undefined;
}

export interface CaseRequest {
  readonly conversation: Conversation;
  readonly team: Team;
  readonly reason: CaseReason;
  /** Redacted. */
  readonly question: string;
  readonly language: Language;
  readonly contact?: SealedContact | undefined;
  /** Where the request has a name of its own: the case's id follows from it, so that it opens one case only. */
  readonly id?: string | undefined;
  readonly fingerprint?: string | undefined;
  /** Further events of the same write, before and after the one that says it is open. */
  readonly eventsBefore?: (opened: Case) => readonly NewEvent[];
  readonly eventsAfter?: (opened: Case) => readonly NewEvent[];
}

export type CaseRequested =
  | { readonly kind: "opened"; readonly case: Case; readonly events: readonly RecordedEvent[] }
  | { readonly kind: "open-already"; readonly case: Case }
  /** One of its events was, under the same name; no case was opened. */
  | { readonly kind: "recorded-before"; readonly event: RecordedEvent }
  | { readonly kind: "limit-reached" }
  | { readonly kind: "no-conversation" };

const HOUR_MS = 3_600_000;
/** A million numbers a day: a second clash in a row is already a wonder. */
const MOST_TRIES = 5;
const NUMBER_BYTES = 4;

/** @throws Error when no free number is found: a fault of ours */
export async function openCase(parts: CaseParts, request: CaseRequest): Promise<CaseRequested> {
  const { cases, clock, casesPerHour } = parts;
  const openedAt = clock.now();
  const limit =
    casesPerHour === undefined ? undefined : { since: new Date(openedAt.getTime() - HOUR_MS), most: casesPerHour };
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const opening = newCase(parts, request, openedAt);
    const events = [
      ...(request.eventsBefore?.(opening) ?? []),
      caseOpened(opening, request.team),
      ...(request.eventsAfter?.(opening) ?? []),
    ];
    const opened = await cases.open({ case: opening, events, entries: [submitted(opening)], limit });
    if (opened.kind === "opened") return { kind: "opened", case: opening, events: opened.events };
    if (opened.kind !== "number-taken") return opened;
  }
  throw new Error("no free case number");
}

function newCase({ calendar, newId }: CaseParts, request: CaseRequest, openedAt: Date): Case {
  const { conversation, team, reason, question, language, contact, fingerprint } = request;
  return {
    id: request.id ?? newId(),
    number: createCaseNumber(openedAt, crypto.getRandomValues(new Uint8Array(NUMBER_BYTES))),
    conversationId: conversation.id,
    ...atStage("submitted"),
    team: team.id,
    reason,
    question,
    language,
    site: conversation.site,
    openedAt,
    ...promiseReply(openedAt, calendar),
    contact,
    handling: openHandling(classify(reason), openedAt, calendar),
    wakesAt: undefined,
    helper: undefined,
    firstReplyAt: undefined,
    closedAt: undefined,
    outcome: undefined,
    fingerprint,
    version: 1,
  };
}

/** The first entry of its log. Whether the visitor asked or the assistant handed over is the case's reason. */
function submitted({ id, openedAt, reason }: Case): CaseEntry {
  return {
    caseId: id,
    place: 1,
    at: openedAt,
    transition: "submit",
    from: undefined,
    to: "submitted",
    actor: reason === "visitor-asked" ? "visitor" : "system",
    accountId: undefined,
    reason: undefined,
  };
}

function caseOpened(opened: Case, team: Team): NewEvent {
  const { id, number, reason, promisedBy, calendarKnown, language } = opened;
  return {
    kind: "case.opened",
    at: opened.openedAt.toISOString(),
    author: "system",
    once: `case-opened:${id}`,
    caseId: id,
    number,
    reason,
    team: { id: team.id, name: team.name[language] },
    promisedBy,
    calendarKnown,
  };
}
