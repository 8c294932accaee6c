import { addDays } from "#src/platform/shared/add-days.ts";

/** Rules rarely stand longer without somebody looking whether they still do. */
const DAYS_TO_REVIEW = 182;

/** The `review_by` of a new guide: half a year from now. */
export function firstReview(today: string): string {
  return addDays(today, DAYS_TO_REVIEW);
}
