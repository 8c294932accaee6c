import { queries } from "./queries.ts";

/** How many cases a site opened since an instant: a query of one row. */
export function countCases(site: string, since: Date) {
  return queries
    .selectFrom("cases")
    .where("site", "=", site)
    .where("opened_at", ">=", since.getTime())
    .select((build) => build.fn.countAll<number>().as("count"));
}
