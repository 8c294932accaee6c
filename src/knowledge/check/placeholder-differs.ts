import { LANGUAGES, type Language } from "#src/language/language.ts";
import { placeholdersIn } from "../written/placeholder.ts";
import type { WrittenGuide } from "../written/read-guide.ts";
import type { Rule } from "./rule.ts";

/** A section shows the same facts in every language: each reader can check the same figures. */
export const placeholderDiffers: Rule = ({ guides }) =>
  guides.flatMap((guide) =>
    Object.keys(guide.fields.sections).flatMap((key) => {
      const shown = LANGUAGES.map((language) => ({ language, ids: shownIn(guide, language, key) })).filter(
        ({ ids }) => ids !== undefined,
      );
      const distinct = new Set(shown.map(({ ids }) => ids));
      if (distinct.size <= 1) return [];
      return [
        {
          file: `${guide.folder}/guide.yaml`,
          rule: "placeholder-differs",
          message: `${key}: ${shown.map(({ language, ids }) => `${language} shows ${ids || "none"}`).join("; ")}`,
        },
      ];
    }),
  );

function shownIn(guide: WrittenGuide, language: Language, key: string): string | undefined {
  const section = guide.prose[language]?.sections.find((candidate) => candidate.key === key);
  return (
    section &&
    placeholdersIn(`${section.heading}\n${section.body}`)
      .filter((id) => Object.hasOwn(guide.fields.facts, id))
      .toSorted()
      .join(", ")
  );
}
