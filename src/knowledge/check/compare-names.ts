/** Which districts, countries, bodies and programmes each section names, and in which languages a name is missing. */
import { LANGUAGES, type Language, type PerLanguage } from "#src/language/language.ts";
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";
import { perLanguage } from "#src/language/per-language.ts";
import { nameSource } from "#src/language/places/name-pattern.ts";
import { NATIONS } from "#src/language/places/nations.ts";
import { SOMETHING_ELSE } from "#src/language/places/something-else.ts";
import { holdsEverywhere } from "../holds-everywhere.ts";
import type { WrittenGuide } from "../written/read-guide.ts";
import type { WrittenKnowledge } from "../written/read-written.ts";

/** A name of the term base, of a district or of a country. */
interface Name {
  readonly label: string;
  /** Shown when a language uses its own rendering … */
  readonly shown: PerLanguage<RegExp>;
  /** … and met by any other name for it, the Chinese original among them. */
  readonly met: RegExp;
}

/** A note for the readers of one language: 企業所得税（日本の法人税に相当）. */
const BRACKETED = /\([^()]*\)/gu;

const LATIN = /^[A-Za-z]/u;

/** What follows a name and makes it another: 日本語, 印度尼西亚, and 商务部门 (상무부서) is any office of commerce, not the ministry. */
const ANOTHER_NAME = `(?:${SOMETHING_ELSE}|[门서]|尼西亚)`;

/** Countries as they are written in pairs and in the names of languages, in folded text. */
const IN_PAIRS: Readonly<Record<string, readonly string[]>> = {
  Japan: [
    "日韩",
    "日中",
    "中日",
    "日语",
    "日文",
    "한일",
    "한·일",
    "일한",
    "일·한",
    "중일",
    "중·일",
    "한중일",
    "한·중·일",
  ],
  Korea: ["日韩", "中韩", "韩中", "韩语", "韩文", "한일", "한·일", "일한", "일·한", "한중", "한·중", "중한", "중·한"],
  Germany: ["中德", "德语", "德文", "中独", "独语", "중독", "중·독", "독일어"],
  // Alone the word means a handing over as well.
  India: ["인도"],
};

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
      return sharedNames(names, texts).map((shared) => ({ folder: guide.folder, section, ...shared }));
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
    .filter(({ shown }) => texts.some(({ text, language }) => shown[language].test(text.replaceAll(BRACKETED, ""))))
    .map(({ label, met }) => ({
      name: label,
      missing: texts.filter(({ text }) => !met.test(text)).map(({ language }) => language),
    }));
}

function namesOf({ glossary, districts }: WrittenKnowledge): readonly Name[] {
  return [
    ...glossary.filter(({ kind }) => kind === "name").map(({ rendering, synonyms }) => nameOf(rendering, synonyms)),
    ...Object.entries(districts)
      .filter(([id]) => !holdsEverywhere(id))
      .map(([, { name, aliases }]) => nameOf(name, aliases)),
    ...NATIONS.trim()
      .split("\n")
      .map((line) => nationOf(line.split(","))),
  ];
}

function nameOf(rendering: PerLanguage<string>, others: readonly string[]): Name {
  return {
    label: rendering.en,
    shown: perLanguage((language) => new RegExp(`${anyOf([rendering[language]])}(?!${ANOTHER_NAME})`, "u")),
    met: new RegExp(anyOf([...Object.values(rendering), ...others]), "u"),
  };
}

/** A country is named by its noun (Japan, 日本), and met by its people, its language and its part in a pair (日韩, 中独). */
function nationOf([noun = "", ...others]: readonly string[]): Name {
  const nouns = [noun, ...others.filter((name) => !LATIN.test(name))];
  const shown = new RegExp(`${anyOf(nouns)}(?!${ANOTHER_NAME})`, "u");
  const met = new RegExp(anyOf([noun, ...others, ...(IN_PAIRS[noun] ?? [])]), "u");
  return { label: noun, shown: perLanguage(() => shown), met };
}

function anyOf(names: readonly string[]): string {
  return `(?:${names.map((name) => nameSource(foldForSearch(name))).join("|")})`;
}
