/** Events as rows: their frame in columns, the rest of them as JSON. */
import type { NewEvent, RecordedEvent } from "#src/conversation/event.ts";
import { isRecord } from "./is-record.ts";
import type { EventRow } from "./tables.ts";

/** What a row holds of an event before it has its place. */
export type NewEventRow = Omit<EventRow, "conversation_id" | "seq">;

export type PlacedEventRow = Omit<EventRow, "conversation_id" | "once">;

export function rowOfEvent(event: NewEvent): NewEventRow {
  const { at, author, kind, once = null, ...body } = event;
  return { at: Date.parse(at), author, kind, once, body: JSON.stringify(body) };
}

/** @throws Error when the body is not what `rowOfEvent` writes: a fault */
export function eventOfRow({ seq, at, author, kind, body }: PlacedEventRow): RecordedEvent {
  const rest: unknown = JSON.parse(body);
  if (!isRecord(rest)) throw new Error(`event ${seq} of kind ${kind} has no body`);
  // The one place that trusts what this store itself wrote: the fields that go with a kind.
  return { seq, at: new Date(at).toISOString(), author, kind, ...rest } as RecordedEvent;
}

/** What an insertion returns comes in any order. */
export function eventsOfRows(rows: readonly PlacedEventRow[]): readonly RecordedEvent[] {
  return rows.map(eventOfRow).toSorted((a, b) => a.seq - b.seq);
}
