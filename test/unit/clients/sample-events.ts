/** Events as the service sends them, one of each kind. */
import type { EventOnWire } from "#src/protocol/event.ts";
import type { Turn } from "#src/protocol/turn.ts";
import { answeredTurn } from "./sample-turns.ts";

type WithoutFrame<Event> = Event extends unknown ? Omit<Event, "seq" | "at"> : never;
export type Told = WithoutFrame<EventOnWire>;

/** Events in this order, as a record that begins at 1. */
export function recordOf(...told: readonly Told[]): readonly EventOnWire[] {
  return told.map((event, index) => ({ ...event, seq: index + 1, at: `2026-11-25T08:00:0${index % 10}.000Z` }));
}

export const started = {
  kind: "conversation.started",
  author: "system",
  language: "en",
  channel: "web",
} satisfies Told;

export function asked(clientTurnId: string, text = "How long?", turnId = `turn-of-${clientTurnId}`): Told {
  return { kind: "message.visitor", author: "visitor", turnId, clientTurnId, text };
}

export function turned(clientTurnId: string, turn: Turn = answeredTurn): Told {
  return { kind: `turn.${turn.outcome}`, author: "assistant", turn: { ...turn, id: `turn-of-${clientTurnId}` } };
}

export const opened = {
  kind: "case.opened",
  author: "system",
  caseId: "case-1",
  number: "QD-20261125-482913-7",
  reason: "visitor-asked",
  team: { id: "jimo", name: "Jimo helpers" },
  promisedBy: "2026-11-26T17:00:00+08:00",
  calendarKnown: true,
} satisfies Told;

export const noted = {
  kind: "case.note-added",
  author: "visitor",
  caseId: "case-1",
  text: "It is urgent",
} satisfies Told;

export const contacted = {
  kind: "case.contact-given",
  author: "visitor",
  caseId: "case-1",
  contactKind: "email",
} satisfies Told;

export const claimed = { kind: "case.claimed", author: "helper", caseId: "case-1", helper: "Wang Li" } satisfies Told;
export const released = { kind: "case.released", author: "helper", caseId: "case-1" } satisfies Told;
export const closed = { kind: "case.closed", author: "helper", caseId: "case-1", outcome: "solved" } satisfies Told;

const until = "2026-12-09T09:00:00.000Z";
const evaluation = { contacted: true, solved: false, satisfied: 2 };
const ofCase = { author: "helper", caseId: "case-1" } as const;

export const reopened = {
  ...ofCase,
  kind: "case.reopened",
  author: "visitor",
  cause: "not-content",
  evaluation,
} satisfies Told;

export const dispatched = {
  ...ofCase,
  kind: "case.dispatched",
  team: { id: "huangdao", name: "Huangdao helpers" },
} satisfies Told;

/** What else can become of a case. */
export const CASE_NEWS: readonly Told[] = [
  { ...ofCase, kind: "case.accepted" },
  dispatched,
  { ...ofCase, kind: "case.extended", until },
  { ...ofCase, kind: "case.needs-visitor", text: "The date on the permit", until },
  { ...ofCase, kind: "case.reminded", author: "system", until },
  { ...ofCase, kind: "case.resumed", author: "visitor" },
  { ...ofCase, kind: "case.closed", outcome: "rejected", rejection: "in-court", until },
  { ...ofCase, kind: "case.closed", outcome: "transferred", receipt: "37020026112500017" },
  { ...ofCase, kind: "case.closed", outcome: "merged", into: "QD-20261125-000001-1" },
  { ...ofCase, kind: "case.closed", outcome: "explained", text: "The law leaves no other way", until },
  { ...ofCase, kind: "case.evaluation-asked", author: "system", until },
  { ...ofCase, kind: "case.evaluated", author: "visitor", evaluation },
  reopened,
  { ...ofCase, kind: "case.reopened", author: "visitor", cause: "new-facts", text: "The permit has come" },
];

export const replied = {
  kind: "message.helper",
  author: "helper",
  text: "Please bring the permit.",
  language: "en",
  helper: "Wang Li",
} satisfies Told;

/** With a section of the guides. */
export const passedOn = {
  ...replied,
  text: "Within 12 working days [1].",
  citations: answeredTurn.citations.slice(0, 1),
  label: "machine-translated",
} satisfies Told;

export const languageChanged = { kind: "language.changed", author: "visitor", language: "ko" } satisfies Told;

export const consented = {
  kind: "consents.changed",
  author: "visitor",
  consents: { modelAbroad: true, models: [{ name: "far-70b", region: "us", host: "far.example" }] },
  language: "ko",
  noticeVersion: "2026-11-26",
} satisfies Told;

export const judged = {
  kind: "feedback",
  author: "visitor",
  turnId: "turn-of-a",
  verdict: "down",
  reason: "wrong",
} satisfies Told;

export const EVERY_KIND = recordOf(
  started,
  asked("a"),
  turned("a"),
  judged,
  opened,
  noted,
  contacted,
  claimed,
  replied,
  passedOn,
  released,
  closed,
  ...CASE_NEWS,
  languageChanged,
  consented,
);
