import type { Turn } from "#src/protocol/turn.ts";

/** A text with its sources: an answer, or what a helper passed on. */
export type CitedText = Pick<Turn, "citations" | "language" | "script">;
