import { TO_BE_WRITTEN } from "./to-be-written.ts";

/** Notes that editors leave for themselves. */
const NOTE_TO_SELF = /\b(?:TODO|TBD|FIXME)\b/u;

/** @returns the first mark of a text that nobody has finished yet; undefined when it has none */
export function findUnfinished(text: string): string | undefined {
  return text.includes(TO_BE_WRITTEN) ? TO_BE_WRITTEN : NOTE_TO_SELF.exec(text)?.[0];
}
