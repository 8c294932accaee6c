import type { Passage } from "#src/knowledge/knowledge.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { recogniseNations } from "#src/language/places/recognise-nations.ts";

/** The countries a passage speaks of in any of its languages, each by the first of its names. */
export function nationsSpokenOf({ prose }: Pick<Passage, "prose">): readonly string[] {
  const text = LANGUAGES.map((language) => `${prose[language].title}\n${prose[language].body}`).join("\n");
  return recogniseNations(text).flatMap(([name]) => name ?? []);
}
