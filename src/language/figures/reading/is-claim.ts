import type { FigureReading } from "./figure-reading.ts";

/** Whether it has to be met in a source. */
export function isClaim(figure: FigureReading): boolean {
  return figure.kind !== "amount" || figure.isClaim;
}
