/** Takes recorded events into the visit: what they settle, and what of them is news to whoever reads the page. Pure. */
import type { EventOnWire } from "#src/protocol/event.ts";
import type { Handoff } from "#src/protocol/turn.ts";
import { isEvent } from "./is-event.ts";
import type { OutboxItem } from "./outbox.ts";
import type { Notice, Visit } from "./visit.ts";

/** @param values from the wire, in order; those known already are passed over, and so are kinds this client does not know */
export function readEvents(visit: Visit, values: readonly { readonly seq: number }[]): Visit {
  const fresh = values.filter(({ seq }) => seq > visit.lastPlace);
  const last = fresh.at(-1);
  if (last === undefined) return visit;

  const events = fresh.filter(isEvent);
  const record = [...visit.record, ...events];
  // What was there before this page was is no news.
  const isNews = visit.record.length > 0;
  const told = new Set(visit.outbox.flatMap(({ turn }) => (turn === undefined ? [] : [turn.id])));
  return {
    ...visit,
    record,
    lastPlace: last.seq,
    outbox: settle(visit.outbox, record),
    secrets: events.reduce(
      (secrets, event) => noteSecret(secrets, "turn" in event ? event.turn.handoff : undefined),
      visit.secrets,
    ),
    feedback: withoutRecorded(visit.feedback, events),
    answerLanguage: events.findLast((event) => event.kind === "language.changed")?.language ?? visit.answerLanguage,
    unread: visit.unread + (isNews && visit.isHidden ? events.filter((event) => isForReader(event, told)).length : 0),
    notice: (isNews ? noticeOf(events, told) : undefined) ?? visit.notice,
  };
}

export function noteSecret(secrets: Visit["secrets"], handoff: Handoff | undefined): Visit["secrets"] {
  const { caseId, secret } = handoff ?? {};
  return caseId === undefined || secret === undefined ? secrets : { ...secrets, [caseId]: secret };
}

/** What is in the record with its turn is on its way no longer; what is there without one must not be sent again. */
function settle(outbox: readonly OutboxItem[], record: readonly EventOnWire[]): readonly OutboxItem[] {
  const turnIds = new Map(
    record.flatMap((event) => (event.kind === "message.visitor" ? [[event.clientTurnId, event.turnId] as const] : [])),
  );
  const ended = new Set(record.flatMap((event) => ("turn" in event ? [event.turn.id] : [])));
  return outbox.flatMap((item) => {
    const turnId = turnIds.get(item.clientTurnId);
    if (turnId === undefined) return [item];
    return ended.has(turnId) ? [] : [{ ...item, state: "accepted", turnId, failure: undefined } satisfies OutboxItem];
  });
}

function withoutRecorded(feedback: Visit["feedback"], events: readonly EventOnWire[]): Visit["feedback"] {
  const recorded = new Set(events.flatMap((event) => (event.kind === "feedback" ? [event.turnId] : [])));
  return Object.fromEntries(Object.entries(feedback).filter(([turnId]) => !recorded.has(turnId)));
}

/** A turn that its own stream has told already does not come a second time. */
function isForReader(event: EventOnWire, told: ReadonlySet<string>): boolean {
  return event.kind === "message.helper" || ("turn" in event && !told.has(event.turn.id));
}

/** The last thing of these that the reader should be told. */
function noticeOf(events: readonly EventOnWire[], told: ReadonlySet<string>): Notice | undefined {
  return events.flatMap((event) => describe(event, told)).at(-1);
}

function describe(event: EventOnWire, told: ReadonlySet<string>): readonly Notice[] {
  switch (event.kind) {
    case "message.helper":
      return [{ kind: "helper-replied", helper: event.helper }];
    case "case.opened":
      return [{ kind: "case-opened" }];
    case "case.claimed":
      return [{ kind: "case-claimed", helper: event.helper }];
    case "case.released":
      return [{ kind: "case-released" }];
    case "case.closed":
      return [{ kind: "case-closed" }];
    case "case.contact-given":
      return [{ kind: "contact-given" }];
    case "case.note-added":
    case "message.visitor":
    case "conversation.started":
    case "language.changed":
    case "feedback":
      return [];
    case "turn.answered":
    case "turn.clarify":
    case "turn.handed-off":
    case "turn.refused":
    case "turn.small-talk":
    case "turn.with-person":
    case "turn.stopped":
      return told.has(event.turn.id) ? [] : [{ kind: "answer-ready", turn: event.turn }];
  }
}
