import { createHash } from "node:crypto";

/** Parts the guides are dealt into; a whole guide is in one. */
export const FOLDS = 5;

/** Hangs on the guide's id alone, so that it stays whatever else changes. */
export function foldOf(guideId: string): number {
  return createHash("sha256").update(guideId).digest().readUInt32BE(0) % FOLDS;
}
