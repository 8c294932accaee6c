/** The weighted terms of a text as the latent space sees them: word-like terms and concepts, no fragments of words. */
import type { FindConcepts } from "./concepts.ts";
import { cutTerms } from "./cut-terms.ts";
import { termKey } from "./term-key.ts";

/** @returns term key -> 1 + ln(occurrences) */
export function latentTerms(text: string, findConcepts: FindConcepts): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { kind, text: term } of cutTerms(text)) {
    if (kind !== "gram") add(termKey(kind, term));
  }
  for (const concept of findConcepts(text)) add(termKey("concept", concept));
  return new Map([...counts].map(([key, count]) => [key, 1 + Math.log(count)]));
}
