/**
 * Whether a text says that something must, need not, may or may not be, or is not, whether only or except for something, and whether it
 * warns of what it does not mean.
 */
import type { Language } from "#src/language/language.ts";
import { MODALITY_CUES } from "./modality-cues.ts";

export const MODALITIES = [
  "must",
  "need-not",
  "may",
  "may-not",
  "not",
  "only",
  "except",
  "other",
  "all",
  "each",
  "not-meant",
  "instead",
  "ended",
  "if-not",
  "even-if",
] as const;

export type Modality = ReadonlySet<(typeof MODALITIES)[number]>;

/** @param plain width and case folded */
export function readModality(plain: string, language: Language): Modality {
  const found = new Set<(typeof MODALITIES)[number]>();
  let rest = plain;
  for (const [modality, pattern] of MODALITY_CUES[language]) {
    rest = rest.replace(pattern, () => {
      if (modality !== "nothing") found.add(modality);
      return " ";
    });
  }
  return found;
}
