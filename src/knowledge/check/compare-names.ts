/** Which districts, countries, bodies and programmes each section names, and in which languages a name is missing. */
import { LANGUAGES, type Language, type PerLanguage } from "#src/language/language.ts";
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { perLanguage } from "#src/language/per-language.ts";
import { nameSource } from "#src/language/places/name-pattern.ts";
import { recogniseNations } from "#src/language/places/recognise-nations.ts";
import { holdsEverywhere } from "../holds-everywhere.ts";
import type { WrittenGuide } from "../written/read-guide.ts";
import type { WrittenKnowledge } from "../written/read-written.ts";

/** A name of the term base or of a district. */
interface Name {
  readonly label: string;
  /** Shown when a language uses its own rendering … */
  readonly shown: PerLanguage<RegExp>;
  /** … and met by any other name for it, the Chinese original among them. */
  readonly met: RegExp;
}

export interface ComparedName {
  readonly folder: string;
  readonly section: string;
  /** The name, in English. */
  readonly name: string;
  /** Languages of the section that do not say it; empty where all do. */
  readonly missing: readonly Language[];
}

export function compareNames(written: WrittenKnowledge): readonly ComparedName[] {
  const names = namesOf(written);
  return written.guides.flatMap((guide) =>
    Object.keys(guide.fields.sections).flatMap((section) => {
      const texts = textsOf(guide, section);
      return [...sharedNames(names, texts), ...sharedNations(texts)].map((compared) => ({
        folder: guide.folder,
        section,
        ...compared,
      }));
    }),
  );
}

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

function sharedNames(names: readonly Name[], texts: readonly TextIn[]) {
  return names
    .filter(({ shown }) => texts.some(({ text, language }) => shown[language].test(text)))
    .map(({ label, met }) => ({
      name: label,
      missing: texts.filter(({ text }) => !met.test(text)).map(({ language }) => language),
    }));
}

function sharedNations(texts: readonly TextIn[]) {
  const named = texts.map(({ language, text }) => ({ language, nations: new Set(recogniseNations(text)) }));
  const all = new Set(named.flatMap(({ nations }) => [...nations]));
  return [...all].map((nation) => ({
    name: nation[0] ?? "",
    missing: named.filter(({ nations }) => !nations.has(nation)).map(({ language }) => language),
  }));
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
