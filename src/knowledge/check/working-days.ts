import { isWeekend } from "#src/platform/shared/is-weekend.ts";
import type { Fault } from "../written/fault.ts";
import type { WorkingYearFields } from "../written/working-days-schema.ts";
import type { Rule } from "./rule.ts";

/** The days of a year lie in it, each is said once, and only a Saturday or a Sunday can be made up for. */
export const workingDays: Rule = (written) => Object.entries(written.workingDays).flatMap(faultsOfYear);

function faultsOfYear([year, { holidays, make_up_days: makeUpDays }]: readonly [
  string,
  WorkingYearFields,
]): readonly Fault[] {
  const report = (rule: string, what: string): Fault => ({
    file: "working-days.yaml",
    rule,
    message: `${year}: ${what}`,
  });
  const outside = (date: string): boolean => !date.startsWith(`${year}-`);
  return [
    ...holidays.flatMap(({ name, from, to }, at): readonly Fault[] => [
      ...(from > to ? [report("holiday-reversed", `${name} runs from ${from} back to ${to}`)] : []),
      ...(outside(from) || outside(to) ? [report("day-outside-year", `${name} leaves the year`)] : []),
      ...holidays
        .slice(at + 1)
        .filter((other) => from <= other.to && other.from <= to)
        .map((other) => report("day-repeated", `${name} and ${other.name} have days in common`)),
    ]),
    ...makeUpDays.flatMap((date, at): readonly Fault[] => [
      ...(outside(date) ? [report("day-outside-year", `${date} is in another year`)] : []),
      ...(isWeekend(date) ? [] : [report("make-up-not-weekend", `${date} is worked anyway`)]),
      ...(makeUpDays.indexOf(date) < at ? [report("day-repeated", `${date} is there more than once`)] : []),
      ...holidays
        .filter(({ from, to }) => from <= date && date <= to)
        .map(({ name }) => report("day-both", `${date} is worked and is in ${name}`)),
    ]),
  ];
}
