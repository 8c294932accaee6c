import { aigcLabel, aigcMark, PRODUCER, type Produced } from "#src/conversation/export/aigc-mark.ts";
import type { Keys } from "#src/platform/ports/keys.ts";
import { toBase64Url } from "#src/platform/shared/base64url.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { AppContext } from "../app-env.ts";

export const AIGC_HEADER = "AIGC";

/** Marks a reply that carries one text of the assistant, as files are marked (GB 45438-2025). */
export function markGenerated(
  c: AppContext,
  { id, text, label }: Pick<Turn, "id" | "text" | "label">,
  keys: Keys,
): void {
  mark(c, { label: aigcLabel(label), id, integrity: toBase64Url(keys.derive("generated", id, text)) });
}

/**
 * Marks a reply that begins before anybody knows how its answer comes about, or what its text is: it may be generated, and
 * there is nothing yet that a hash could be of. How it came about, its last event says (`label`).
 */
export function markGenerating(c: AppContext, id: string): void {
  mark(c, { label: "2", id, integrity: "" });
}

function mark(c: AppContext, produced: Omit<Produced, "producer">): void {
  c.header(AIGC_HEADER, JSON.stringify(aigcMark({ ...produced, producer: PRODUCER })));
}
