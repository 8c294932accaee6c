import { CONTACTED } from "./contacted-cues.ts";
import type { Check } from "./check.ts";

/**
 * An answer comes before anything was done: nobody was contacted, nothing was submitted or booked. What a source reports of others in
 * the same words may be told.
 */
export const checkContacted: Check = ({ plain }, cited, { language }) => {
  const found = CONTACTED[language].exec(plain)?.[0];
  if (found === undefined || cited.some((source) => source.plain.includes(found))) return undefined;
  return { fault: "contacted", detail: found };
};
