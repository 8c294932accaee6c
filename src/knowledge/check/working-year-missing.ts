import type { Rule } from "./rule.ts";

/** By then the State Council has published the next year, and promises begin to reach into it. */
const NEXT_YEAR_DUE = "12-15";

/**
 * Warning: a year that promises are counted in has no working days. They then count Monday to Friday and say so.
 *
 * @param today full date, in Qingdao
 */
export const workingYearMissing =
  (today: string): Rule =>
  (written) => {
    const year = Number(today.slice(0, 4));
    const due = today.slice(5) < NEXT_YEAR_DUE ? [year] : [year, year + 1];
    return due
      .filter((needed) => !Object.hasOwn(written.workingDays, needed))
      .map((needed) => ({
        file: "working-days.yaml",
        rule: "working-year-missing",
        message: `${needed}: add its holidays and make-up days as published; until then promises count Monday to Friday`,
      }));
  };
