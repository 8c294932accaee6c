/**
 * What is written in code in a text: base64, hexadecimal, percent and character escapes, read as the text they stand for.
 *
 * Only what becomes words again counts: any word of eight letters is also base64 of something.
 */
const BASE64 = /[A-Za-z0-9+/_-]{16,}={0,2}/gu;
const HEXADECIMAL = /(?:[0-9a-f]{2}[ :]?){12,}/giu;
const PERCENT = /(?:%[0-9a-f]{2}|[\w.~!*'()-]){3,}/giu;
const ESCAPES = /(?:(?:\\u\{?[0-9a-f]{4,5}\}?|\\x[0-9a-f]{2}|&#x?[0-9a-f]{2,6};) ?){3,}/giu;
const ESCAPE = /\\u\{?([0-9a-f]{4,5})\}?|\\x([0-9a-f]{2})|&#x([0-9a-f]{2,6});|&#(\d{2,6});/giu;
const ADDRESS = /https?:\/\/\S+/giu;

const WORDS = /[\p{L}\p{M}\p{P}\p{Zs}\n\d]/gu;
const LETTERS = /\p{L}/gu;
const FEWEST_LETTERS = 6;
const LEAST_SHARE = 0.9;
const LAST_CODE_POINT = 0x10_ff_ff;

/** @returns each part of the text that is in code, as what it says; none where nothing is */
export function decodeParts(text: string): readonly string[] {
  // An address is full of escapes, and is only an address.
  const own = text.replaceAll(ADDRESS, " ");
  const decoded = [
    ...parts(own, BASE64, fromBase64),
    ...parts(own, HEXADECIMAL, fromHexadecimal),
    ...parts(own, PERCENT, (part) => (part.includes("%") ? fromPercent(part) : undefined)),
    ...parts(own, ESCAPES, fromEscapes),
  ];
  return decoded.filter(isWords);
}

function parts(text: string, form: RegExp, decode: (part: string) => string | undefined): readonly string[] {
  return [...text.matchAll(form)].flatMap(([part]) => decode(part) ?? []);
}

function isWords(text: string): boolean {
  const letters = text.match(LETTERS)?.length ?? 0;
  return letters >= FEWEST_LETTERS && (text.match(WORDS)?.length ?? 0) >= LEAST_SHARE * [...text].length;
}

function fromBase64(part: string): string | undefined {
  const plain = part.replaceAll("-", "+").replaceAll("_", "/").replaceAll("=", "");
  if (plain.length % 4 === 1) return undefined;
  return fromBytes(Uint8Array.from(atob(plain), (character) => character.charCodeAt(0)));
}

function fromHexadecimal(part: string): string | undefined {
  const pairs = part.replaceAll(/[ :]/gu, "").match(/../gu) ?? [];
  return fromBytes(Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)));
}

function fromPercent(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function fromEscapes(part: string): string {
  return part.replaceAll(ESCAPE, (whole, ...codes: (string | undefined)[]) => {
    const [unicode, byte, entity, decimal] = codes;
    const hexadecimal = unicode ?? byte ?? entity;
    const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return point <= LAST_CODE_POINT ? String.fromCodePoint(point) : whole;
  });
}

function fromBytes(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
