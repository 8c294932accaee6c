import type { Language } from "#src/language/language.ts";
import type { Term } from "./knowledge.ts";

/** A rendering that the glossary bans, where a text uses it. */
export interface BannedTerm {
  readonly variant: string;
  /** What the glossary says in its place. */
  readonly instead: string;
}

type Banned = BannedTerm & { readonly isIn: (text: string) => boolean };

const BRACKETED = /[(（][^()（）]*[)）]/gu;
const LATIN = /^[\p{Script=Latin}\s-]+$/u;

/** Read once for a glossary. */
const read = new WeakMap<readonly Term[], Map<Language, readonly Banned[]>>();

/** What stands in brackets is free: there a text may quote the Chinese original. */
export function findBannedTerms(text: string, language: Language, terms: readonly Term[]): readonly BannedTerm[] {
  const outside = text.replaceAll(BRACKETED, "");
  return bannedIn(language, terms)
    .filter(({ isIn }) => isIn(outside))
    .map(({ variant, instead }) => ({ variant, instead }));
}

function bannedIn(language: Language, terms: readonly Term[]): readonly Banned[] {
  let ofTerms = read.get(terms);
  if (ofTerms === undefined) read.set(terms, (ofTerms = new Map()));
  let ofLanguage = ofTerms.get(language);
  if (ofLanguage === undefined) {
    ofLanguage = terms.flatMap(({ rendering, banned }) =>
      banned
        .filter((entry) => entry.language === language)
        .map(({ variant }) => ({ variant, instead: rendering[language], isIn: finderOf(variant) })),
    );
    ofTerms.set(language, ofLanguage);
  }
  return ofLanguage;
}

/** Latin words only as whole words, in any case; other scripts have no word boundaries to look at. */
function finderOf(variant: string): (text: string) => boolean {
  if (!LATIN.test(variant)) return (text) => text.includes(variant);
  const pattern = new RegExp(`(?<!\\p{L})${variant}(?!\\p{L})`, "iu");
  return (text) => pattern.test(text);
}
