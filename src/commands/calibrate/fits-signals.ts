import type { Calibration } from "#src/turn/confidence/calibration.ts";
import { GUIDE_SIGNALS } from "#src/turn/confidence/guide-signals.ts";
import { TEXT_SIGNALS } from "#src/turn/confidence/text-signals.ts";

/** False for a calibration of other signals than this release computes: its weights mean nothing here. */
export function fitsSignals({ text, guide }: Pick<Calibration, "text" | "guide">): boolean {
  return isSame(text.signals, TEXT_SIGNALS) && isSame(guide.signals, GUIDE_SIGNALS);
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, at) => name === others[at]);
}
