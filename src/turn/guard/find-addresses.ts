/** Finds street addresses down to the unit, in the shapes of the four languages. */
import { COMPOUNDS, STREETS, UNITS_BEHIND } from "./address-patterns.ts";
import { findAll, type PersonalData } from "./personal-data.ts";

/** @param text a plain copy of the message */
export function findAddresses(text: string): readonly PersonalData[] {
  return findAll("address", [...STREETS, ...COMPOUNDS], text).map((found) => ({
    ...found,
    end: endOfUnits(text, found.end),
  }));
}

/** Where building, floor and room behind a street end; where they would begin, if there are none. */
function endOfUnits(text: string, begin: number): number {
  UNITS_BEHIND.lastIndex = begin;
  UNITS_BEHIND.test(text);
  return UNITS_BEHIND.lastIndex;
}
