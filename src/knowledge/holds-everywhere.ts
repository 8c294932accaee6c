/** Where a guide holds, or a team serves, that belongs to no single district: the whole city, the whole country. */
const EVERYWHERE: readonly string[] = ["city", "national"];

/** @param district a district's id, or "city" or "national" */
export function holdsEverywhere(district: string): boolean {
  return EVERYWHERE.includes(district);
}
