import type { Passage } from "#src/knowledge/knowledge.ts";
import { LANGUAGES } from "#src/language/language.ts";
import type { Place } from "#src/language/places/create-place-recogniser.ts";
import { recogniseNations } from "#src/language/places/recognise-nations.ts";

/** The countries a passage speaks of in any of its languages, each by the first of its names. */
export function nationsSpokenOf(passage: Pick<Passage, "prose">): readonly string[] {
  return placesSpokenOf(passage).flatMap(([name]) => name ?? []);
}

/** The same, each with all its names. */
export function placesSpokenOf({ prose }: Pick<Passage, "prose">): readonly Place[] {
  return recogniseNations(LANGUAGES.map((language) => `${prose[language].title}\n${prose[language].body}`).join("\n"));
}
