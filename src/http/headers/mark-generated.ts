import { aigcLabel, aigcMark, PRODUCER } from "#src/conversation/export/aigc-mark.ts";
import type { Keys } from "#src/platform/ports/keys.ts";
import { toBase64Url } from "#src/platform/shared/base64url.ts";
import type { Turn } from "#src/protocol/turn.ts";
import type { AppContext } from "../app-env.ts";

export const AIGC_HEADER = "AIGC";

/**
 * Marks a reply that carries one text of the assistant, as files are marked (GB 45438-2025). A stream begins before anybody
 * knows how its answer comes about: there the turn's `label` says it.
 */
export function markGenerated(
  c: AppContext,
  { id, text, label }: Pick<Turn, "id" | "text" | "label">,
  keys: Keys,
): void {
  const integrity = toBase64Url(keys.derive("generated", id, text));
  const mark = aigcMark({ label: aigcLabel(label), producer: PRODUCER, id, integrity });
  c.header(AIGC_HEADER, JSON.stringify(mark));
}
