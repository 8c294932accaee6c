import type { Language } from "#src/language/language.ts";
import { type FontName, setCharacter, timesCode } from "./fonts.ts";
import { utf16Hex } from "./pdf-values.ts";

/** What is shown at one place: a character as its reader sees it. */
export interface Glyph {
  readonly text: string;
  readonly font: FontName;
  /** In the font's encoding, hexadecimal. */
  readonly codes: string;
  /** In thousandths of the size. */
  readonly width: number;
  /** A box stands for it: no font has it. */
  readonly isBox: boolean;
}

/** In every one of the three collections. */
const BOX = "□";
const TAB = "    ";

const CHARACTERS = new Intl.Segmenter("en", { granularity: "grapheme" });

/** @param text without line feeds and other controls but tabs */
export function setGlyphs(text: string, language: Language): readonly Glyph[] {
  return Array.from(CHARACTERS.segment(text.replaceAll("\t", TAB)), ({ segment }) => setGlyph(segment, language));
}

function setGlyph(text: string, language: Language): Glyph {
  const setting = setCharacter(text, language);
  if (setting === undefined) return { ...setGlyph(BOX, language), text, isBox: true };
  const code = setting.font === "Times" ? timesCode(text) : undefined;
  const codes = code === undefined ? utf16Hex(text) : code.toString(16).padStart(2, "0");
  return { text, codes, ...setting, isBox: false };
}
