/**
 * Screening: may this message be answered at all?
 *
 * In:  the redacted message. Out: pass; fail, because somebody is in danger or because it asks for what must not be
 * helped with; or unreadable, which is neither and never treated as a pass. No model is asked.
 */
import { isDisguised } from "#src/language/disguise/is-disguised.ts";
import { readThrough } from "#src/language/disguise/read-through.ts";
import { compileCues } from "#src/language/normalise/match-cues.ts";
import { ORDER_CUES } from "#src/language/orders/order-cues.ts";
import { PLACEHOLDER } from "#src/platform/shared/placeholders.ts";
import { ABUSE_CUES } from "./abuse-cues.ts";
import { BRIBERY_CUES } from "./bribery-cues.ts";
import { EXPOSURE_CUES } from "./exposure-cues.ts";
import { HARM_CUES } from "./harm-cues.ts";
import { isInDanger } from "./in-danger.ts";
import { MISUSE_CUES } from "./misuse-cues.ts";
import type { RedactedText } from "./redacted-text.ts";

export type Screening =
  | { readonly kind: "pass" }
  | { readonly kind: "fail"; readonly reason: "crisis" | "unsafe" }
  | { readonly kind: "unreadable" };

const isUnsafe = compileCues([
  ...ORDER_CUES,
  ...EXPOSURE_CUES,
  ...MISUSE_CUES,
  ...HARM_CUES,
  ...BRIBERY_CUES,
  ...ABUSE_CUES,
]);

// What a damaged encoding leaves behind: replacement characters, private use, unassigned.
const DAMAGED = /[\uFFFD\p{Co}\p{Cn}]/gu;
const LETTER = /\p{L}/gu;

export function screen(text: RedactedText): Screening {
  const readings = readThrough(text);
  // Danger first: a desperate message may be short, and may also be abusive.
  if (readings.some(isInDanger)) return { kind: "fail", reason: "crisis" };
  if (!isReadable(text)) return { kind: "unreadable" };
  if (readings.some(isUnsafe)) return { kind: "fail", reason: "unsafe" };
  // No cue speaks against it, but nobody could say what it says.
  return isDisguised(text) ? { kind: "unreadable" } : { kind: "pass" };
}

function isReadable(text: string): boolean {
  const letters = text.replace(PLACEHOLDER, "").match(LETTER)?.length ?? 0;
  const damaged = text.match(DAMAGED)?.length ?? 0;
  return letters > damaged;
}
