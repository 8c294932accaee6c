import { findBareFigures } from "#src/language/figures/find-bare-figures.ts";
import { TAKEN_OUT, takeOutNames } from "#src/language/figures/take-out-names.ts";
import { LANGUAGES } from "#src/language/language.ts";
import type { Fault } from "../written/fault.ts";
import type { Term } from "../knowledge.ts";
import { replacePlaceholders } from "../written/placeholder.ts";
import type { Rule } from "./rule.ts";
import { writtenTexts } from "./written-texts.ts";

/** Figures stand in `guide.yaml`, never in the prose, or four languages would soon disagree. Names are exempt. */
export const bareFigure: Rule = (written) => {
  const withoutNames = takeOutNames(namesIn(written.glossary));
  return writtenTexts(written).flatMap(({ file, language, where, text, hasFigures }): readonly Fault[] => {
    if (hasFigures) return [];
    const figures = findBareFigures(withoutNames(replacePlaceholders(text, () => TAKEN_OUT)), language);
    if (figures.length === 0) return [];
    const message = `${where}: write ${figures.map((figure) => `"${figure}"`).join(", ")} as a placeholder, or list the name in glossary.tsv`;
    return [{ file, rule: "bare-figure", message }];
  });
};

/** All forms of the names: prose in one language may quote the name in another. */
function namesIn(glossary: readonly Term[]): readonly string[] {
  return glossary
    .filter(({ kind }) => kind === "name")
    .flatMap(({ rendering, synonyms }) => [...LANGUAGES.map((language) => rendering[language]), ...synonyms]);
}
