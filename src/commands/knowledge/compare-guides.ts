/** What changed in a guide from one revision to another, as its readers see it and as its editors wrote it. Pure. */
import type { WrittenGuide } from "#src/knowledge/written/read-guide.ts";
import { LANGUAGES, type Language, type PerLanguage } from "#src/language/language.ts";
import { perLanguage } from "#src/language/per-language.ts";
import { markChanges } from "./mark-changes.ts";
import { proseTexts } from "./prose-texts.ts";
import { renderedTexts } from "./rendered-texts.ts";

export interface GuideChanges {
  /** "facts.days.value: 12 -> 10": of what does not depend on language. */
  readonly fields: readonly string[];
  /** "duration: …", with the changes marked. */
  readonly rendered: PerLanguage<readonly string[]>;
  /** Texts that were written anew in some languages only: the others may have been forgotten. */
  readonly uneven: readonly { readonly where: string; readonly changed: readonly Language[] }[];
}

/** @param before undefined when the guide is new */
export function compareGuides(before: WrittenGuide | undefined, after: WrittenGuide): GuideChanges {
  const rendered = (guide: WrittenGuide | undefined, language: Language): ReadonlyMap<string, string> =>
    guide === undefined ? new Map() : renderedTexts(guide, language);
  return {
    fields: changesOf(leaves(before?.fields), leaves(after.fields), (from, to) => `${from || "-"} -> ${to || "-"}`),
    rendered: perLanguage((language) =>
      changesOf(rendered(before, language), rendered(after, language), (from, to) => markChanges(from, to, language)),
    ),
    uneven: before === undefined ? [] : unevenTexts(before, after),
  };
}

function changesOf(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  show: (from: string, to: string) => string,
): readonly string[] {
  return changedIn(before, after).map((where) => `${where}: ${show(before.get(where) ?? "", after.get(where) ?? "")}`);
}

function changedIn(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((where) => before.get(where) !== after.get(where));
}

function unevenTexts(before: WrittenGuide, after: WrittenGuide): GuideChanges["uneven"] {
  const written = (guide: WrittenGuide, language: Language): ReadonlyMap<string, string> => {
    const prose = guide.prose[language];
    return prose === undefined ? new Map() : proseTexts(prose);
  };
  const changed = LANGUAGES.map(
    (language) => [language, changedIn(written(before, language), written(after, language))] as const,
  );
  return [...new Set(changed.flatMap(([, texts]) => texts))]
    .filter((where) => !isPeoplesWords(where))
    .map((where) => ({
      where,
      changed: changed.filter(([, texts]) => texts.includes(where)).map(([language]) => language),
    }))
    .filter(({ changed: languages }) => languages.length < LANGUAGES.length);
}

/** How people ask need not be the same in every language. */
function isPeoplesWords(where: string): boolean {
  return where === "keywords" || where.startsWith("asked.");
}

/** Every value in a tree of fields, by its path. Lists of plain values are one value. */
function leaves(value: unknown, path = ""): ReadonlyMap<string, string> {
  if (value === undefined) return new Map();
  const isTree = typeof value === "object" && value !== null;
  if (!isTree || (Array.isArray(value) && value.every((entry) => typeof entry !== "object"))) {
    return new Map([[path, JSON.stringify(value)]]);
  }
  return new Map(
    Object.entries(value).flatMap(([key, entry]) => [...leaves(entry, path === "" ? key : `${path}.${key}`)]),
  );
}
