import { writeFigure } from "#src/language/figures/write-figure.ts";
import type { Language } from "#src/language/language.ts";
import { figureOf } from "#src/knowledge/written/guide-schema.ts";
import { replacePlaceholders } from "#src/knowledge/written/placeholder.ts";
import type { WrittenGuide } from "#src/knowledge/written/read-guide.ts";
import { proseTexts } from "./prose-texts.ts";

/**
 * What readers of one language see of a guide, by where it stands ("title", "overview", "facts.days"). A placeholder
 * that names no fact stays as it is: a guide under work is compared too.
 */
export function renderedTexts({ fields, prose }: WrittenGuide, language: Language): ReadonlyMap<string, string> {
  const figure = (factId: string, bare = false): string | undefined => {
    const fact = fields.facts[factId];
    return fact && writeFigure(figureOf(fact), language, { bare });
  };
  const written = prose[language];
  if (written === undefined) return new Map();
  return new Map(
    [...proseTexts(written)].map(([where, text]) => {
      const rendered = replacePlaceholders(
        text,
        ({ factId, bare }) => figure(factId, bare) ?? `{{${factId}${bare ? ".bare" : ""}}}`,
      );
      const labelled = /^facts\.(?<id>.*)$/u.exec(where)?.groups?.["id"];
      return [where, labelled === undefined ? rendered : `${rendered}: ${figure(labelled) ?? "no such fact"}`];
    }),
  );
}
