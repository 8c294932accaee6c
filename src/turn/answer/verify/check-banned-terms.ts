import { findBannedTerms } from "#src/knowledge/find-banned-terms.ts";
import type { Check } from "./check.ts";

/** The glossary bans renderings that mislead: 주책자본 is no word a Korean investor knows. */
export const checkBannedTerms: Check = (said, _cited, { language, knowledge }) => {
  const [found] = findBannedTerms(said.text, language, knowledge.terms);
  return found && { fault: "banned-term", detail: found.variant };
};
