/** `stale [--on <date>]`: what to read again. Exit 1 when a review is overdue, or a section has ended with nothing to follow. */
import { isFullDate } from "#src/knowledge/written/partial-date.ts";
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { type Due, ENDING_SOON_DAYS, findStale, REVIEW_SOON_DAYS } from "./find-stale.ts";
import { readAll } from "./read-all.ts";
import { readArguments } from "./read-arguments.ts";
import type { Verb } from "./verb.ts";

export const stale: Verb = {
  usage: "[--on <YYYY-MM-DD>]",
  does: "lists reviews that are due, sections that end, and sources not checked for a year",
  run: async (given, folder) => {
    const read = readArguments(given, { options: { on: { type: "string" } }, words: 0 });
    const today = read?.values.on ?? beijingDate(new Date());
    if (read === undefined || !isFullDate(today)) return 2;

    const { reviewPassed, reviewSoon, ended, endingSoon, unchecked } = findStale(await readAll(folder), today);
    const lines = [
      ...listed("reviews overdue", reviewPassed),
      ...listed(`reviews due within ${REVIEW_SOON_DAYS} days`, reviewSoon),
      ...listed("sections that have ended, with nothing to follow", ended),
      ...listed(`sections that end within ${ENDING_SOON_DAYS} days`, endingSoon),
      ...listed("sources not checked for a year", unchecked),
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
    return reviewPassed.length + ended.length > 0 ? 1 : 0;
  },
};

function listed(title: string, all: readonly Due[]): readonly string[] {
  const lines = all.map(({ what, on, then }) => `  ${on}  ${what}${then === undefined ? "" : ` (then: ${then})`}`);
  return [`${title}: ${all.length}`, ...lines];
}
