import type { RecordedEvent } from "../event.ts";
import type { ToldTranscript } from "./told-transcript.ts";

/** For programs: everything as it reads, then the events as they were recorded, figures and versions included. */
export function writeJson(told: ToldTranscript, events: readonly RecordedEvent[]): string {
  const { title, label, about, mark, entries } = told;
  const copy = {
    label,
    AIGC: mark,
    title,
    about,
    entries: entries.map(({ mark: entryMark, ...entry }) => ({
      ...entry,
      ...(entryMark !== undefined && { AIGC: entryMark }),
    })),
    events: events.map(publicPart),
  };
  return `${JSON.stringify(copy, null, 2)}\n`;
}

/** A case's secret opens it to whoever has it, and a copy is passed on; what is internal was never for the visitor. */
function publicPart({ internal: _internal, ...event }: RecordedEvent): object {
  if (!("turn" in event) || event.turn.handoff === undefined) return event;
  const { secret: _secret, ...handoff } = event.turn.handoff;
  return { ...event, turn: { ...event.turn, handoff } };
}
