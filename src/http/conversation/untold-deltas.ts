import { splitDeltas } from "./split-deltas.ts";

/** What is left to tell of a text, in pieces. Nothing where it does not go on from what was told: the whole turn alone tells. */
export function untoldDeltas(text: string, told: string): readonly string[] {
  return text.startsWith(told) ? splitDeltas(text.slice(told.length)) : [];
}
