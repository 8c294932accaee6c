/**
 * A conversation as a model reads it: what was said, by whom, and nothing else. No names, no case number, no contact. Each
 * message stands between marks of its own, so that none can pose as another's or as an order.
 */
import type { EventKind, RecordedEvent } from "#src/conversation/event.ts";
import { unmarked } from "#src/platform/prompts/unmarked.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";

/** In UTF-16 code units: what a small model can read beside its sources. Of a longer conversation the end counts. */
const MOST_CHARACTERS = 12_000;

/** @param redact a message was redacted when it was recorded; the rules may have become better since */
export function writeTranscript(events: readonly RecordedEvent[], redact: (text: string) => RedactedText): string {
  const kept: string[] = [];
  let length = 0;
  for (const said of events.flatMap(saidIn).toReversed()) {
    const message = `«${said.by}»${unmarked(redact(said.text))}«/${said.by}»`;
    length += message.length;
    if (length > MOST_CHARACTERS && kept.length > 0) break;
    kept.push(message);
  }
  return kept.toReversed().join("\n");
}

interface Said {
  readonly by: "visitor" | "assistant" | "staff";
  readonly text: string;
}

/** Not the prepared texts, such as that of a hand-off, which names the case. */
const TURNS_TOLD: ReadonlySet<EventKind> = new Set(["turn.answered", "turn.clarify", "turn.refused"]);

function saidIn(event: RecordedEvent): readonly Said[] {
  if ("turn" in event) return TURNS_TOLD.has(event.kind) ? [{ by: "assistant", text: event.turn.text }] : [];
  if (event.kind === "message.helper") return [{ by: "staff", text: event.text }];
  return event.kind === "message.visitor" || event.kind === "case.note-added"
    ? [{ by: "visitor", text: event.text }]
    : [];
}
