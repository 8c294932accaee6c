/** Conversations, events and cases as the suites need them. */
import { redact } from "#src/turn/guard/redact.ts";
import type { Conversation } from "#src/conversation/conversation.ts";
import type { NewEvent } from "#src/conversation/event.ts";
import type { NewEntry } from "#src/knowledge/overlay/published-entry.ts";
import type { Case } from "#src/people/handoff/case.ts";
import { atStage } from "#src/people/handoff/machine/stage.ts";
import { openHandling } from "#src/people/handoff/machine/open-handling.ts";
import { createWorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import type { Review } from "#src/people/review/review.ts";
import type { Account } from "#src/people/staff/account.ts";

export const NOON = new Date("2026-11-25T04:00:00.000Z");

const HOUR_MS = 60 * 60 * 1000;
/** No year is published: Monday to Friday. */
const WEEKDAYS = createWorkingCalendar([]);

export function hoursAfterNoon(hours: number): Date {
  return new Date(NOON.getTime() + hours * HOUR_MS);
}

export function conversation(given: Partial<Conversation> = {}): Conversation {
  return {
    id: crypto.randomUUID(),
    startedAt: NOON,
    language: "en",
    channel: "web",
    site: "https://luodi.example",
    fingerprint: "print",
    ...given,
  };
}

export function message(turnId: string, text = "How long does it take?", at = NOON): NewEvent {
  return {
    at: at.toISOString(),
    author: "visitor",
    kind: "message.visitor",
    turnId,
    clientTurnId: `client-${turnId}`,
    text,
    once: `message:client-${turnId}`,
    internal: { fingerprint: "print" },
  };
}

export function turn(turnId: string, at = NOON): NewEvent {
  return {
    at: at.toISOString(),
    author: "assistant",
    kind: "turn.answered",
    turn: {
      id: turnId,
      language: "en",
      outcome: "answered",
      text: "Ten working days [1].",
      citations: [],
      confidence: 0.9,
      label: "quoted-from-guides",
      versions: { knowledge: "k", calibration: "c" },
    },
    once: `turn:${turnId}`,
    internal: { focus: { text: redact("How long does it take?"), districts: [], facets: [], nations: [] } },
  };
}

export function languageChange(at = NOON): NewEvent {
  return { at: at.toISOString(), author: "visitor", kind: "language.changed", language: "ko" };
}

export function openCase(given: Partial<Case> = {}): Case {
  const id = crypto.randomUUID();
  return {
    id,
    number: `QD-20261125-${id}`,
    conversationId: undefined,
    ...atStage(given.stage ?? "submitted"),
    team: "city-desk",
    reason: "too-weak",
    question: "How long does it take?",
    language: "en",
    site: "https://luodi.example",
    openedAt: NOON,
    promisedBy: "2026-11-26T17:00:00+08:00",
    calendarKnown: true,
    contact: undefined,
    handling: openHandling({ class: "consult", priority: "P3" }, given.openedAt ?? NOON, WEEKDAYS),
    wakesAt: undefined,
    helper: undefined,
    firstReplyAt: undefined,
    closedAt: undefined,
    outcome: undefined,
    fingerprint: undefined,
    version: 1,
    ...given,
  };
}

export function caseOpened({ id, number }: Case): NewEvent {
  return {
    at: NOON.toISOString(),
    author: "system",
    kind: "case.opened",
    caseId: id,
    number,
    reason: "too-weak",
    team: { id: "city-desk", name: "City desk" },
    promisedBy: "2026-11-26T17:00:00+08:00",
    calendarKnown: true,
    once: `case-opened:${id}`,
  };
}

export function caseClaimed({ id }: Case, helper: string): NewEvent {
  return { at: NOON.toISOString(), author: "helper", kind: "case.claimed", caseId: id, helper };
}

export function account(given: Partial<Account> = {}): Account {
  return {
    id: crypto.randomUUID(),
    name: "wang",
    displayName: "Wang Fang",
    role: "helper",
    languages: ["zh", "ko"],
    teams: ["city-desk"],
    passwordHash: "hash",
    secondFactor: undefined,
    identity: undefined,
    disabledAt: undefined,
    createdAt: NOON,
    ...given,
  };
}

export function entry(given: Partial<NewEntry> = {}): NewEntry {
  return {
    id: crypto.randomUUID(),
    guideId: "company-setup",
    content: { kind: "guide", files: new Map([["guides/company-setup/guide.yaml", "id: company-setup\n"]]) },
    reason: "The rule has changed",
    publishedAt: NOON,
    publishedBy: { id: "wang", name: "Wang Fang" },
    ...given,
  };
}

/** Of an answered turn. The reviewer must have an account. */
export function review(given: Partial<Review> & Pick<Review, "conversationId" | "reviewerId">): Review {
  return {
    id: crypto.randomUUID(),
    turnId: "t1",
    at: NOON,
    reviewerRole: "helper",
    verdict: "right",
    refs: [],
    passageId: undefined,
    note: "",
    turn: { at: NOON, language: "en", outcome: "answered", confidence: 0.9 },
    ...given,
  };
}

export function feedback(turnId: string, verdict: "up" | "down"): NewEvent {
  return { at: NOON.toISOString(), author: "visitor", kind: "feedback", turnId, verdict };
}
