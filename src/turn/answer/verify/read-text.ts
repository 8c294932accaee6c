import type { Language } from "#src/language/language.ts";
import { contentUnits } from "./content-units.ts";
import { withoutGenericWords } from "./generic-words.ts";
import { readModality, type Modality } from "./read-modality.ts";

/** A piece of text with what the checks compare of it; each is read at its first use. */
export interface ReadText {
  readonly text: string;
  /** Width and case folded. */
  readonly plain: string;
  /** What it speaks of, in units that can be met in another text; each once. */
  readonly units: () => ReadonlySet<string>;
  /** Those of its units that a source has to have. */
  readonly claims: () => ReadonlySet<string>;
  readonly modality: () => Modality;
  /** How many of the units are its own; the others are of what introduces it. */
  readonly ownUnits: () => number;
}

/** @param introduction what it is an item of, which is read before it */
export function readText(own: string, language: Language, introduction = ""): ReadText {
  const text = introduction === "" ? own : `${introduction} ${own}`;
  const plain = text.normalize("NFKC").toLowerCase();
  let units: ReadonlySet<string> | undefined;
  let ownUnits: number | undefined;
  let modality: Modality | undefined;
  return {
    text,
    plain,
    units: () => (units ??= contentUnits(plain, language)),
    ownUnits: () => (ownUnits ??= contentUnits(own.normalize("NFKC").toLowerCase(), language).size),
    claims: () => contentUnits(withoutGenericWords(plain, language), language),
    modality: () => (modality ??= readModality(plain, language)),
  };
}
