/**
 * What is copied, searched and read aloud of a printed page.
 *
 * Noto draws several characters with one glyph: 人 and the radical ⼈, 胶 and 㬵. Chromium writes into the file which character a
 * glyph stands for, and of several takes the first in Unicode: nobody who searches for 青岛 or 行政 would find them.
 */
import { decodePDFRawStream, PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";

/** Pairs: what Chromium takes, and what was written. From the character maps of Noto Sans CJK SC, JP and KR. */
const TAKEN_FOR =
  "⺂乛⺃乚⺅亻⺉刂⺋㔾⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺞歺⺟母⺠民⺡氵⺣灬⺤爫⺦丬⺨犭⺫罒⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺹耂⺺肀⺾艹⺿艹" +
  "⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐" +
  "⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼾户㬵胶‧・‒–ʻ‘";

const WRITTEN = new Map([...TAKEN_FOR.matchAll(/(.)(.)/gu)].map(([, taken = "", written = ""]) => [taken, written]));

/** Of the 214 radicals Unicode itself says which character each stands for. */
const RADICAL = /[\u2f00-\u2fd5]/u;

/** The parts of a character map that say what glyphs stand for (ISO 32000-1, 9.10.3). */
const ENTRIES = /begin(bfchar|bfrange)\n(.*?)\nend/gsu;
const CHARACTER = /<([0-9A-F]+)>$/gmu;
const RANGE = /<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]{4})>$/gmu;

/** @returns the character that was written where a browser says this one was */
export function writtenCharacter(taken: string): string {
  return WRITTEN.get(taken) ?? (RADICAL.test(taken) ? taken.normalize("NFKC") : taken);
}

/** Makes the texts of a PDF, as programs read them, those that were written. What is seen does not change. */
export function mendTexts({ context }: PDFDocument): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const reference = object instanceof PDFDict ? object.get(PDFName.of("ToUnicode")) : undefined;
    const map = reference instanceof PDFRef ? context.lookup(reference) : undefined;
    if (!(reference instanceof PDFRef) || !(map instanceof PDFRawStream)) continue;
    const told = new TextDecoder("latin1").decode(decodePDFRawStream(map).decode());
    context.assign(reference, context.flateStream(mendMap(told)));
  }
}

/** @param map a character map, its codes in capital hexadecimal digits as Chromium writes them */
export function mendMap(map: string): string {
  return map.replaceAll(ENTRIES, (entries, kind: string) =>
    kind === "bfchar"
      ? entries.replaceAll(CHARACTER, (_, hex: string) => `<${mendHex(hex)}>`)
      : entries.replaceAll(RANGE, (_, from: string, to: string, hex: string) => {
          // Each by itself: what was written for neighbours need not be neighbours.
          const count = Number.parseInt(to, 16) - Number.parseInt(from, 16) + 1;
          const first = Number.parseInt(hex, 16);
          const texts = Array.from({ length: count }, (_none, at) => `<${mendHex(toHex(first + at))}>`);
          return `<${from}> <${to}> [${texts.join(" ")}]`;
        }),
  );
}

/** Characters beyond the first 65,536 are two codes, and none of them is mistaken. */
function mendHex(hex: string): string {
  if (hex.length !== 4) return hex;
  return toHex(writtenCharacter(String.fromCharCode(Number.parseInt(hex, 16))).charCodeAt(0));
}

function toHex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, "0");
}
