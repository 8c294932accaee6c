/**
 * Whether a text is written so that machines read it otherwise than people: in code, in letters of several scripts, set
 * apart, struck through. Nobody asks a public service in such writing, and what cannot be read for sure is not answered.
 */
import { decodeParts } from "./decode-parts.ts";

const LETTER = /\p{L}/gu;
/** Kana and hangul take no mark that NFC leaves apart, and Latin letters none that our languages have. */
const STRAY_MARK = /(?<=[\p{L}\p{N}])[\u0300-\u036f\u0483-\u0487\u20d0-\u20f0]/gu;
/** A word of Latin letters and ones that only look Latin. Two letters are a unit (μm, kΩ). */
const MIXED_WORD =
  /(?=[\p{L}]{4})(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}])\p{L}+/gu;
/** "pr3v10us": a figure between letters. "RCEP2022" and "Q1" are names. */
const LEET_WORD = /\b[a-z0-9]*[a-z][0-9]+[a-z][a-z0-9]*\b/giu;
const SET_APART = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][^\p{L}\p{N}\n]{1,3}){7,}[\p{L}\p{N}](?![\p{L}\p{N}])/gu;
const BLOB = /(?=[\w+/]*[a-z])(?=[\w+/]*[A-Z])(?=[\w+/]*\d)[A-Za-z0-9+/_-]{40,}={0,2}/gu;
const ADDRESS = /https?:\/\/\S+/giu;

const MOST_MARKED = 0.3;
const MOST_IN_DISGUISE = 0.5;
const MOST_LEET_WORDS = 2;
/** So many lines of so few letters each are words cut up. */
const FEWEST_LINES = 6;
const SHORT_LINE = /^[\p{Script=Latin}\p{P}\d ]{1,6}$/u;

export function isDisguised(text: string): boolean {
  const letters = count(text, LETTER);
  return (
    decodeParts(text).length > 0 ||
    count(text, STRAY_MARK) > MOST_MARKED * letters ||
    count(text, MIXED_WORD) > 1 ||
    count(text, LEET_WORD) > MOST_LEET_WORDS ||
    isMostly(text, SET_APART) ||
    isMostly(text.replaceAll(ADDRESS, ""), BLOB) ||
    isCutUp(text)
  );
}

function isMostly(text: string, disguise: RegExp): boolean {
  const inDisguise = (text.match(disguise) ?? []).join("");
  return count(inDisguise, LETTER) > MOST_IN_DISGUISE * count(text, LETTER);
}

/** Lists have items of several words; cut-up text has lines of a few letters from the first to the last but one. */
function isCutUp(text: string): boolean {
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.length >= FEWEST_LINES && lines.slice(0, -1).every((line) => SHORT_LINE.test(line));
}

function count(text: string, form: RegExp): number {
  return text.match(form)?.length ?? 0;
}
