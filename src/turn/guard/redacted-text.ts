import type { Branded } from "#src/platform/shared/branded.ts";

/**
 * A message without personal data: the only form of it that may be stored, logged or sent on. Made by `redact`.
 *
 * In place of each piece of personal data stands its kind in square brackets, as in `[mobile]`.
 */
export type RedactedText = Branded<string, "RedactedText">;
