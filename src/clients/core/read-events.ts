/** Takes recorded events into the visit: what they settle, and what of them is news to whoever reads the page. Pure. */
import type { Consents, EventOnWire } from "#src/protocol/event.ts";
import { isAgreed } from "#src/platform/shared/is-agreed.ts";
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
  const news = newsOf(visit, events);
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
    allowsAbroad: events.reduce(
      (allows, event) => (event.kind === "consents.changed" ? allowsAll(event.consents, visit) : allows),
      visit.allowsAbroad,
    ),
    unread: visit.unread + (visit.isHidden ? news.filter(isForReader).length : 0),
    notice: news.flatMap(describe).at(-1) ?? visit.notice,
  };
}

/** Who agreed to other models than there are now is asked anew. */
function allowsAll({ modelAbroad, models = [] }: Consents, { abroad }: Visit): boolean {
  return modelAbroad && abroad?.models.every((model) => isAgreed(model, models)) === true;
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

/**
 * What the reader does not know yet. What was there before this page was is no news, but an answer that this page waits
 * for is, even where the first read of the record is faster than the turn's own stream. What that stream has told
 * already does not come a second time.
 */
function newsOf({ record, outbox }: Visit, events: readonly EventOnWire[]): readonly EventOnWire[] {
  const waiting = new Set(outbox.flatMap(({ clientTurnId, turn }) => (turn === undefined ? [clientTurnId] : [])));
  const awaited = new Set(
    events.flatMap((event) =>
      event.kind === "message.visitor" && waiting.has(event.clientTurnId) ? [event.turnId] : [],
    ),
  );
  const told = new Set(outbox.flatMap(({ turn }) => (turn === undefined ? [] : [turn.id])));
  return events.filter((event) =>
    "turn" in event ? !told.has(event.turn.id) && (record.length > 0 || awaited.has(event.turn.id)) : record.length > 0,
  );
}

function isForReader(event: EventOnWire): boolean {
  return event.kind === "message.helper" || "turn" in event;
}

/** What the reader should be told of it, if anything. */
function describe(event: EventOnWire): readonly Notice[] {
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
    case "case.needs-visitor":
    case "case.reminded":
      return [{ kind: "case-needs-visitor" }];
    case "case.extended":
      return [{ kind: "case-extended" }];
    case "case.reopened":
      return [{ kind: "case-reopened" }];
    case "case.evaluation-asked":
      return [{ kind: "evaluation-asked" }];
    case "case.contact-given":
      return [{ kind: "contact-given" }];
    case "case.note-added":
    case "case.accepted":
    case "case.dispatched":
    case "case.resumed":
    case "case.evaluated":
    case "message.visitor":
    case "conversation.started":
    case "language.changed":
    case "consents.changed":
    case "feedback":
      return [];
    case "turn.answered":
    case "turn.clarify":
    case "turn.handed-off":
    case "turn.refused":
    case "turn.small-talk":
    case "turn.with-person":
    case "turn.stopped":
      return [{ kind: "answer-ready", turn: event.turn }];
  }
}
