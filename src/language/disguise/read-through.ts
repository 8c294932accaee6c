/**
 * Everything a text may be read as by somebody who sees through disguises: look-alike letters, letters set apart or broken
 * over lines, leetspeak, in code. For finding cues in, never shown.
 */
import { decodeParts } from "./decode-parts.ts";
import { foldLookAlikes } from "./fold-look-alikes.ts";
import { joinApart } from "./join-apart.ts";
import { undoLeetspeak } from "./undo-leetspeak.ts";

/** @returns the text itself first, then every other reading, each once */
export function readThrough(text: string): readonly string[] {
  // Code within code: once more is enough, as what stays in code is not read at all.
  const decoded = decodeParts(text).flatMap((part) => [part, ...decodeParts(part)]);
  return [...new Set([text, ...decoded].flatMap(formsOf))];
}

function formsOf(text: string): readonly string[] {
  const plain = foldLookAlikes(text);
  const joined = joinApart(plain);
  return [text, plain, joined, undoLeetspeak(joined)];
}
