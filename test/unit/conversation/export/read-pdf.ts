/** Reads back the PDF files we write, and only those: by their cross-reference table, as a reader does. */
import { TIMES_WIDTHS } from "#src/conversation/export/pdf/times-widths.ts";

export interface ReadPdf {
  /** Objects by number. */
  readonly objects: ReadonlyMap<number, string>;
  readonly information: Readonly<Record<string, string>>;
  readonly metadata: string;
  readonly pages: readonly (readonly ReadLine[])[];
}

export interface ReadLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** The fonts it is set in, in order. */
  readonly fonts: readonly string[];
  /** In points, by the widths of the fonts; boxes as wide as their glyph. */
  readonly width: number;
}

/** @throws Error when the file is not well-formed */
export function readPdf(body: Uint8Array): ReadPdf {
  const file = new TextDecoder("latin1").decode(body);
  if (!file.startsWith("%PDF-1.7\n") || !file.endsWith("%%EOF\n")) throw new Error("not a whole file");
  const table = file.slice(Number(group(file, /startxref\n(\d+)\n%%EOF\n$/u)));
  const size = Number(group(table, /^xref\n0 (\d+)\n0000000000 65535 f \n/u));
  const places = [...table.matchAll(/^(\d{10}) 00000 n $/gmu)].map(([, place]) => Number(place));
  if (places.length !== size - 1) throw new Error("objects are missing in the table");

  const objects = new Map(places.map((place, at) => [at + 1, objectAt(file, place, at + 1)]));
  const follow = (reference: string): string => objects.get(Number(reference.split(" ")[0])) ?? "";
  const root = follow(group(table, /\/Root (\d+ 0 R)/u));
  const tree = follow(group(root, /\/Pages (\d+ 0 R)/u));
  const kids = [...group(tree, /\/Kids\[([^\]]*)\]/u).matchAll(/\d+ 0 R/gu)].map(([kid]) => follow(kid));
  const information = follow(group(table, /\/Info (\d+ 0 R)/u));
  return {
    objects,
    information: Object.fromEntries(
      [...information.matchAll(/\/(\w+) <feff([0-9a-f]*)>/gu)].map(([, key = "", hex = ""]) => [key, fromUtf16(hex)]),
    ),
    metadata: streamOf(follow(group(root, /\/Metadata (\d+ 0 R)/u))),
    pages: kids.map((page) => readLines(streamOf(follow(group(page, /\/Contents (\d+ 0 R)/u))))),
  };
}

/** All text of all pages, without white space: lines are broken anywhere. */
export function textOf({ pages }: ReadPdf): string {
  return withoutSpace(pages.map((lines) => lines.map(({ text }) => text).join("")).join(""));
}

export function withoutSpace(text: string): string {
  return text.replaceAll(/\s/gu, "");
}

function objectAt(file: string, place: number, number: number): string {
  const head = `${number} 0 obj\n`;
  if (!file.startsWith(head, place)) throw new Error(`object ${number} is not where the table says`);
  return file.slice(place + head.length, file.indexOf("\nendobj\n", place));
}

function streamOf(object: string): string {
  const length = Number(group(object, /\/Length (\d+)/u));
  const start = object.indexOf("\nstream\n") + "\nstream\n".length;
  if (object.slice(start + length) !== "\nendstream") throw new Error("a stream has another length than it says");
  return object.slice(start, start + length);
}

const TOKEN =
  /1 0 0 1 (?<x>[\d.]+) (?<y>[\d.]+) Tm|\/ActualText <feff(?<actual>[0-9a-f]*)>|\/(?<font>\w+) (?<size>[\d.]+) Tf <(?<codes>[0-9a-f]*)> Tj/gu;

function readLines(content: string): readonly ReadLine[] {
  if (!content.startsWith("BT\n") || !content.endsWith("\nET")) throw new Error("not a text object");
  const lines: ReadLine[] = [];
  let actual: string | undefined;
  for (const { groups = {} } of content.matchAll(TOKEN)) {
    const { x, y, font = "", size, codes = "", actual: hidden } = groups;
    const last = lines.at(-1);
    if (x !== undefined) lines.push({ x: Number(x), y: Number(y), text: "", fonts: [], width: 0 });
    else if (hidden !== undefined) actual = fromUtf16(hidden);
    else if (last !== undefined) {
      const shown = font === "Times" ? fromWinAnsi(codes) : fromUtf16(codes);
      const width = (Number(size) / 1000) * (font === "Times" ? timesWidth(codes) : squareWidth(shown));
      const line = { text: last.text + (actual ?? shown), fonts: [...last.fonts, font], width: last.width + width };
      lines[lines.length - 1] = { ...last, ...line };
      actual = undefined;
    }
  }
  return lines;
}

function fromUtf16(hex: string): string {
  return (hex.match(/.{4}/gu) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");
}

function fromWinAnsi(hex: string): string {
  return new TextDecoder("windows-1252").decode(Uint8Array.from(bytesOf(hex)));
}

function timesWidth(hex: string): number {
  return bytesOf(hex).reduce((sum, code) => sum + (TIMES_WIDTHS[code - 32] ?? 0), 0);
}

function squareWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[｡-ﾟ]/u.test(character) ? 500 : 1000), 0);
}

function bytesOf(hex: string): readonly number[] {
  return (hex.match(/../gu) ?? []).map((byte) => Number.parseInt(byte, 16));
}

function group(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`not found: ${pattern.source}`);
  return found;
}
