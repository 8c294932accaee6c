/**
 * The four fonts a copy is set in. None is embedded: every PDF reader has Times, and has or finds a font for each of
 * Adobe's character collections, whose codes are UTF-16 through CMaps that the standard predefines (ISO 32000-1, 9.7.5.2).
 * Why: docs/decisions/0012-a-pdf-without-embedded-fonts.md.
 */
import type { Language, PerLanguage } from "#src/language/language.ts";
import { FIRST_TIMES_CODE, TIMES_WIDTHS } from "./times-widths.ts";

export type Collection = "GB1" | "Japan1" | "Korea1";
export type FontName = "Times" | Collection;

interface CjkFont {
  readonly baseFont: string;
  readonly encoding: string;
  readonly supplement: number;
  /** Widths that are not 1000, by number of the glyph in its collection. */
  readonly widths: string;
}

export const CJK_FONTS: Readonly<Record<Collection, CjkFont>> = {
  GB1: { baseFont: "STSong-Light", encoding: "UniGB-UTF16-H", supplement: 4, widths: "" },
  Japan1: { baseFont: "HeiseiMin-W3", encoding: "UniJIS-UTF16-H", supplement: 4, widths: "/W [231 632 500]" },
  Korea1: { baseFont: "HYSMyeongJo-Medium", encoding: "UniKS-UTF16-H", supplement: 1, widths: "" },
};

/** The text's own collection first: it decides between glyphs that share a code point. */
const ORDER: PerLanguage<readonly Collection[]> = {
  zh: ["GB1", "Japan1", "Korea1"],
  en: ["GB1", "Japan1", "Korea1"],
  ja: ["Japan1", "GB1", "Korea1"],
  ko: ["Korea1", "GB1", "Japan1"],
};

/** In Chinese they take a whole square; elsewhere they are Latin. */
const CHINESE_SQUARES = new Set("‘’“”…—");

/** Two-byte characters of these encodings are all in the collection, each a whole square wide. */
const ENCODINGS: Readonly<Record<Collection, string>> = { GB1: "gbk", Japan1: "shift_jis", Korea1: "euc-kr" };

/** In KS X 1001, and not in the CMap of Adobe-Korea1. */
const NOT_IN_KOREA1 = new Set("ː―∼≪≫⊙");

const HANGUL_SYLLABLE = /^[가-힣]$/u;
const HALF_WIDTH_KATAKANA = /^[｡-ﾟ]$/u;
const PRIVATE_USE = /\p{Co}/u;

const SQUARE = 1000;

export interface Setting {
  readonly font: FontName;
  /** In thousandths of the size. */
  readonly width: number;
}

/** @returns how to set a character; undefined where no font has it */
export function setCharacter(character: string, language: Language): Setting | undefined {
  const times = timesWidth(character);
  if (times !== undefined && !(language === "zh" && CHINESE_SQUARES.has(character))) {
    return { font: "Times", width: times };
  }
  const collection = ORDER[language].find((candidate) => has(candidate, character));
  if (collection === undefined) return undefined;
  return { font: collection, width: HALF_WIDTH_KATAKANA.test(character) ? SQUARE / 2 : SQUARE };
}

/** The code of a character in WinAnsiEncoding. */
export function timesCode(character: string): number | undefined {
  return winAnsiCodes().get(character);
}

function timesWidth(character: string): number | undefined {
  const code = timesCode(character);
  const width = code === undefined ? undefined : TIMES_WIDTHS[code - FIRST_TIMES_CODE];
  return width === 0 ? undefined : width;
}

function has(collection: Collection, character: string): boolean {
  if (collection === "Korea1" && HANGUL_SYLLABLE.test(character)) return true;
  if (collection === "Japan1" && HALF_WIDTH_KATAKANA.test(character)) return true;
  return charactersOf(collection).has(character);
}

let codes: ReadonlyMap<string, number> | undefined;

function winAnsiCodes(): ReadonlyMap<string, number> {
  codes ??= new Map(
    TIMES_WIDTHS.map((_, at) => {
      const code = at + FIRST_TIMES_CODE;
      return [new TextDecoder("windows-1252").decode(Uint8Array.of(code)), code] as const;
    }),
  );
  return codes;
}

const found = new Map<Collection, ReadonlySet<string>>();

/** Asked of the runtime's own decoder: a table of 24,000 characters need not be sent along. */
function charactersOf(collection: Collection): ReadonlySet<string> {
  const known = found.get(collection);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(ENCODINGS[collection]);
  const characters = new Set<string>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const decoded = decoder.decode(Uint8Array.of(lead, trail));
      // A pair that is none decodes to U+FFFD, or to that and a letter.
      if (decoded.length !== 1 || decoded === "\uFFFD" || PRIVATE_USE.test(decoded)) continue;
      if (collection !== "Korea1" || !NOT_IN_KOREA1.has(decoded)) characters.add(decoded);
    }
  }
  found.set(collection, characters);
  return characters;
}
