/** The small shapes that the files of `knowledge/` share. */
import * as z from "zod";
import { isFullDate, isPartialDate, isYearlyDate } from "./partial-date.ts";

export const text = z.string().refine((value) => value.trim() !== "", "is empty");

/** Lower case words joined by hyphens, as in folder names and addresses of pages. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, "must be lower case words joined by '-'");

/** Name of a fact in a guide; it stands in the prose between double braces. */
export const factId = z.string().regex(/^[a-z][a-z0-9_]*$/u, "must be lower case words joined by '_'");

/** Id of a collected fact: of the district notice (D), a guide (G) or an update (U). */
export const collectedId = z.string().regex(/^[DGU]-[A-Z0-9]+-\d+$/u, "must be the id of a collected fact");

export const inEachLanguage = z.strictObject({ zh: text, en: text, ja: text, ko: text });

export const partialDate = dateField(isPartialDate, "YYYY, YYYY-MM or YYYY-MM-DD");

export const fullDate = dateField(isFullDate, "YYYY-MM-DD");

/** The date a fact states; a day without a year is a day of every year. */
export const statedDate = dateField(
  (value) => isPartialDate(value) || isYearlyDate(value),
  "YYYY, YYYY-MM, YYYY-MM-DD or MM-DD",
);

function dateField(isDate: (value: string) => boolean, forms: string): z.ZodString {
  return z.string(`must be a date in quotes: ${forms}`).refine(isDate, {
    message: `must be a date: ${forms}`,
    params: { rule: "date-malformed" },
  });
}
