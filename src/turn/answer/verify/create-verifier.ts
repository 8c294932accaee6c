/**
 * Verification: may a sentence that a model wrote reach the reader?
 *
 * In:  the sources the model was given, the reader's language, districts and terms; then sentence after sentence.
 * Out: a verdict on each. No I/O, no clock, no model; the same sentence is judged the same whatever came before.
 *
 * Support comes from the sources a sentence cites, not from any that was given. The checks stand in the order of their cost, and
 * the first fault decides. What they can and cannot see: docs/design/answers.md.
 */
import type { Knowledge } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";
import type { Check } from "./check.ts";
import { checkAccounts } from "./check-accounts.ts";
import { checkBannedTerms } from "./check-banned-terms.ts";
import { checkCertainty } from "./check-certainty.ts";
import { checkContacted } from "./check-contacted.ts";
import { checkContacts } from "./check-contacts.ts";
import { checkFigures } from "./check-figures.ts";
import { checkFounded } from "./check-founded.ts";
import { checkLanguage } from "./check-language.ts";
import { checkMarkup } from "./check-markup.ts";
import { checkNegation } from "./check-negation.ts";
import { checkPlaces } from "./check-places.ts";
import { checkPromises } from "./check-promises.ts";
import { checkSources } from "./check-sources.ts";
import { checkVagueFigures } from "./check-vague-figures.ts";
import type { GivenSource } from "./given-source.ts";
import { readSaid } from "./said.ts";
import { readSource, readWhole } from "./read-source.ts";
import type { Verdict } from "./verdict.ts";

export interface VerifierFrame {
  readonly sources: readonly GivenSource[];
  /** Of the reader. */
  readonly language: Language;
  readonly knowledge: Pick<Knowledge, "districts" | "terms">;
}

const CHECKS: readonly Check[] = [
  checkLanguage,
  checkMarkup,
  checkContacts,
  checkAccounts,
  checkFigures,
  checkVagueFigures,
  checkPlaces,
  checkBannedTerms,
  checkContacted,
  checkPromises,
  checkNegation,
  checkCertainty,
  checkFounded,
];

export interface Verifier {
  (sentence: string): Verdict;
  /** Reads the sources now: the first sentence that cites one does so otherwise. */
  readonly readAhead: () => void;
}

export function createVerifier({ sources, ...frame }: VerifierFrame): Verifier {
  const given = new Map(sources.map((source) => [source.n, readSource(source, frame.language)]));
  const verify = (sentence: string): Verdict => {
    const said = readSaid(sentence, frame.language);
    const unsourced = checkSources(said, given);
    if (unsourced !== undefined) return { kind: "unsupported", ...unsourced };

    const cited = said.cited.map((n) => given.get(n)).filter((source) => source !== undefined);
    for (const check of CHECKS) {
      const found = check(said, cited, frame);
      if (found !== undefined) return { kind: "unsupported", ...found };
    }
    return { kind: "supported", cited: said.cited };
  };
  return Object.assign(verify, { readAhead: () => given.forEach(readWhole) });
}
