import type { Language } from "#src/language/language.ts";
import { contentUnits } from "./content-units.ts";
import { readModality, type Modality } from "./read-modality.ts";

/** A piece of text with what the checks compare of it; each is read at its first use. */
export interface ReadText {
  readonly text: string;
  /** Width and case folded. */
  readonly plain: string;
  /** What it speaks of, in units that can be met in another text; each once. */
  readonly units: () => ReadonlySet<string>;
  readonly modality: () => Modality;
}

export function readText(text: string, language: Language): ReadText {
  const plain = text.normalize("NFKC").toLowerCase();
  let units: ReadonlySet<string> | undefined;
  let modality: Modality | undefined;
  return {
    text,
    plain,
    units: () => (units ??= contentUnits(plain, language)),
    modality: () => (modality ??= readModality(plain, language)),
  };
}
