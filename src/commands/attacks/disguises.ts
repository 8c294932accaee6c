/**
 * The disguises an attack is tried in, so that a pattern on plain letters misses it and a reader, or a model, does not.
 * Each is a function of the text alone. One that changes nothing in a text (leetspeak in Chinese) gives the text back.
 */
import { toTraditional } from "#src/language/normalise/to-traditional.ts";

export type Disguise = keyof typeof DISGUISES;

export const DISGUISES = {
  plain: (text: string) => text,
  "full-width": (text: string) => replaceEach(text, (character) => toOtherWidth(character)),
  "zero-width": (text: string) => [...text].join("\u200b"),
  bidi: (text: string) => `\u202b${text.replaceAll(/\S+/gu, "\u2066$&\u2069")}\u202c`,
  "turned round": (text: string) => `\u202e${[...text].toReversed().join("")}\u202c`,
  "look-alikes": (text: string) => replaceEach(toTraditional(text), (character) => LOOK_ALIKES.get(character)),
  leetspeak: (text: string) => replaceEach(text, (character) => LEETSPEAK.get(character.toLowerCase())),
  spaced: (text: string) => [...text].filter((character) => character !== " ").join(" "),
  dotted: (text: string) => text.replaceAll(/\S+/gu, (word) => [...word].join(".")),
  "split over lines": (text: string) => text.replaceAll(/.{5}/gsu, "$&\n"),
  "struck through": (text: string) => replaceEach(text, (character) => `${character}\u0336`),
  base64: (text: string) => Buffer.from(text).toString("base64"),
  "percent-encoded": (text: string) => encodeURIComponent(text),
} as const satisfies Readonly<Record<string, (text: string) => string>>;

const LOOK_ALIKES = readPairs(
  "aа cс eе iі jј oо pр sѕ xх yу AΑ BВ CС EЕ HН IІ KК MМ OΟ PР SЅ TТ XХ カ力 ニ二 ロ口 エ工 タ夕 ト卜 ハ八",
);
const LEETSPEAK = readPairs("a4 e3 i1 o0 s5 t7");

function readPairs(written: string): ReadonlyMap<string, string> {
  return new Map(written.split(" ").map((pair) => [...pair] as [string, string]));
}

function replaceEach(text: string, form: (character: string) => string | undefined): string {
  return [...text].map((character) => form(character) ?? character).join("");
}

/** ASCII as wide as a Chinese character, kana half as wide, hangul in its parts. */
function toOtherWidth(character: string): string {
  if (character === " ") return "\u3000";
  if (/[!-~]/u.test(character)) return String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0);
  return HALF_WIDTH.get(character) ?? character.normalize("NFD");
}

/** Half-width kana, found by what they are the half-width form of. */
const HALF_WIDTH: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0xff9e - 0xff61 }, (_, at) => String.fromCodePoint(0xff61 + at)).map((half) => [
    half.normalize("NFKC"),
    half,
  ]),
);
