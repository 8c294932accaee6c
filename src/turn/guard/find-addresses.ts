/** Finds street addresses down to the unit, in the shapes of the four languages. */
import { COMPOUNDS, STREETS, UNITS_BEHIND } from "./address-patterns.ts";
import type { PersonalData } from "./personal-data.ts";

/** @param text a plain copy of the message */
export function findAddresses(text: string): readonly PersonalData[] {
  return [...STREETS, ...COMPOUNDS].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const streetEnd = match.index + match[0].length;
      UNITS_BEHIND.lastIndex = streetEnd;
      const units = UNITS_BEHIND.exec(text)?.[0] ?? "";
      return { kind: "address" as const, start: match.index, end: streetEnd + units.length };
    }),
  );
}
