/**
 * The form of a text that is compared, never shown: what people type differently and mean alike becomes the same.
 *
 * Width and compatibility forms (NFKC), case, simplified, traditional and Japanese characters, hyphens, dashes and long
 * vowel signs, invisible characters, spaces. Punctuation stays: it separates words. Folding twice changes nothing.
 */
import { foldHan } from "./fold-han.ts";

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const HYPHENS = /[‐‑‒–—―−⁃﹣⸺⸻]/gu;
// "サ-ビス" and "サービス", "3ー2" and "3-2".
const HYPHEN_IN_KATAKANA = /(?<=[ァ-ヺー])-(?=[ァ-ヺー])/gu;
const LONG_VOWEL_IN_NUMBER = /(?<=\d)ー(?=\d)/gu;
// サーバー and サーバ are both right; in short words (キー) the sign is part of the word.
const FINAL_LONG_VOWEL = /(?<=[ァ-ヺー]{3})ー+(?![ァ-ヺー\p{M}])/gu;
const MIDDLE_DOTS = /[•‧∙⋅・]/gu;
const SPACES = /\s+/gu;

export function foldForSearch(text: string): string {
  return foldHan(foldWidthAndCase(text))
    .replace(HYPHENS, "-")
    .replace(HYPHEN_IN_KATAKANA, "ー")
    .replace(LONG_VOWEL_IN_NUMBER, "-")
    .replace(FINAL_LONG_VOWEL, "")
    .replace(MIDDLE_DOTS, "·")
    .replace(SPACES, " ")
    .trim();
}

function foldWidthAndCase(text: string): string {
  // Invisible characters keep letters apart that NFKC would join, and NFKC makes new ones (the half-width hangul filler).
  const visible = text.replace(INVISIBLE, "").normalize("NFKC").replace(INVISIBLE, "");
  // Lower case can take a letter apart again (İ).
  return visible.toLowerCase().normalize("NFKC");
}
