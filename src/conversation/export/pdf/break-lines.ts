import type { Glyph } from "./set-glyphs.ts";

const NEVER_FIRST = new Set(
  "、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】°′″℃％%,.:;?!)]}…—～ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ",
);
const NEVER_LAST = new Set("‘“（〔［｛〈《「『【￥＄$([{");
const HANGUL = /^[가-힣]$/u;

/**
 * Breaks a paragraph into lines no wider than a limit: after spaces, between characters of East Asia but for the marks
 * that never begin or end a line, and within a word only where it is wider than a line by itself.
 *
 * @param limit in thousandths of the size; at least the width of one glyph
 * @returns at least one line; every glyph is in exactly one of them, in order
 */
export function breakLines(glyphs: readonly Glyph[], limit: number): readonly (readonly Glyph[])[] {
  const lines: (readonly Glyph[])[] = [];
  let start = 0;
  let width = 0;
  /** Where the next line could begin, and how wide this one is up to there. */
  let chance: { readonly at: number; readonly width: number } | undefined;

  for (const [at, glyph] of glyphs.entries()) {
    const before = glyphs[at - 1];
    if (at > start && before !== undefined && mayBreak(before, glyph)) chance = { at, width };
    // A space that no longer fits is not seen at the end of a line.
    if (width + glyph.width > limit && glyph.text !== " " && at > start) {
      const next = chance ?? { at, width };
      lines.push(glyphs.slice(start, next.at));
      start = next.at;
      width -= next.width;
      chance = undefined;
    }
    width += glyph.width;
  }
  return [...lines, glyphs.slice(start)];
}

function mayBreak(before: Glyph, after: Glyph): boolean {
  if (after.text === " ") return false;
  if (before.text === " ") return true;
  if (NEVER_FIRST.has(after.text) || NEVER_LAST.has(before.text)) return false;
  // Korean breaks between words, like English.
  if (HANGUL.test(before.text) && HANGUL.test(after.text)) return false;
  return before.font !== "Times" || after.font !== "Times";
}
