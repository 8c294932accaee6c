import type { Language, PerLanguage } from "#src/language/language.ts";

const CUTS: PerLanguage<RegExp> = {
  zh: /[，；;：:]|(?<=\S)——/u,
  en: /[;:—]\s*|,\s+|\s(?=(?:if|when|where|unless|provided) )/u,
  ja: /[、；;：:]/u,
  ko: /[,;:]\s+|(?<=으나|지만|는데|므로|라면|으면|경우)\s/u,
};
/** A law or a slogan in brackets is not what the clause around it says. */
const BRACKET = /[（(]/u;
/** Shorter pieces are items of a list, or "however": they belong to the clause before. */
const SHORTEST: PerLanguage<number> = { zh: 5, en: 15, ja: 6, ko: 8 };

/** The clauses of a sentence, none of them too short to say something. */
export function cutClauses(text: string, language: Language): readonly string[] {
  const clauses: string[] = [];
  for (const piece of text.split(CUTS[language])) {
    const last = clauses.at(-1);
    if (last !== undefined && (piece.length < SHORTEST[language] || last.length < SHORTEST[language])) {
      clauses[clauses.length - 1] = `${last}, ${piece}`;
    } else {
      clauses.push(piece);
    }
  }
  return clauses.flatMap((clause) => clause.split(BRACKET)).filter((clause) => clause.trim() !== "");
}
