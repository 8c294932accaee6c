import { LANGUAGES, type Language, type PerLanguage } from "#src/language/language.ts";
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { perLanguage } from "#src/language/per-language.ts";
import { nameSource } from "#src/language/places/name-pattern.ts";
import { recogniseNations } from "#src/language/places/recognise-nations.ts";
import { holdsEverywhere } from "../holds-everywhere.ts";
import type { WrittenGuide } from "../written/read-guide.ts";
import type { WrittenKnowledge } from "../written/read-written.ts";
import type { Rule } from "./rule.ts";

/** A name of the term base or of a district. */
interface Name {
  readonly label: string;
  /** Shown when a language uses its own rendering … */
  readonly shown: PerLanguage<RegExp>;
  /** … and met by any other name for it, the Chinese original among them. */
  readonly met: RegExp;
}

/** A section names the same districts, countries, bodies and programmes in every language. */
export const nameDiffers: Rule = (written) => {
  const names = namesOf(written);
  return written.guides.flatMap((guide) =>
    Object.keys(guide.fields.sections).flatMap((key) => {
      const texts = textsOf(guide, key);
      return [...unmetNames(names, texts), ...unmetNations(texts)].map(({ label, missing }) => ({
        file: `${guide.folder}/guide.yaml`,
        rule: "name-differs",
        message: `${key}: "${label}" is not in ${missing.join(", ")}`,
      }));
    }),
  );
};

interface TextIn {
  readonly language: Language;
  readonly text: string;
}

function textsOf(guide: WrittenGuide, key: string): readonly TextIn[] {
  return LANGUAGES.flatMap((language) => {
    const section = guide.prose[language]?.sections.find((candidate) => candidate.key === key);
    return section === undefined ? [] : [{ language, text: foldForSearch(`${section.heading}\n${section.body}`) }];
  });
}

function unmetNames(names: readonly Name[], texts: readonly TextIn[]) {
  return names
    .filter(({ shown }) => texts.some(({ text, language }) => shown[language].test(text)))
    .map(({ label, met }) => ({
      label,
      missing: texts.filter(({ text }) => !met.test(text)).map(({ language }) => language),
    }))
    .filter(({ missing }) => missing.length > 0);
}

function unmetNations(texts: readonly TextIn[]) {
  const named = texts.map(({ language, text }) => ({ language, nations: new Set(recogniseNations(text)) }));
  const all = new Set(named.flatMap(({ nations }) => [...nations]));
  return [...all]
    .map((nation) => ({
      label: nation[0] ?? "",
      missing: named.filter(({ nations }) => !nations.has(nation)).map(({ language }) => language),
    }))
    .filter(({ missing }) => missing.length > 0);
}

function namesOf({ glossary, districts }: WrittenKnowledge): readonly Name[] {
  return [
    ...glossary.filter(({ kind }) => kind === "name").map(({ rendering, synonyms }) => nameOf(rendering, synonyms)),
    ...Object.entries(districts)
      .filter(([id]) => !holdsEverywhere(id))
      .map(([, { name, aliases }]) => nameOf(name, aliases)),
  ];
}

function nameOf(rendering: PerLanguage<string>, others: readonly string[]): Name {
  return {
    label: rendering.en,
    shown: perLanguage((language) => anyOf([rendering[language]])),
    met: anyOf([...Object.values(rendering), ...others]),
  };
}

function anyOf(names: readonly string[]): RegExp {
  return new RegExp(names.map((name) => nameSource(foldForSearch(name))).join("|"), "u");
}
