/**
 * The number of a case, `QD-20261125-482913-7`: the day it was opened, six random digits, one check digit. It is not a
 * secret, and says nothing of how many cases there are.
 */
import { beijingDate } from "#src/platform/shared/beijing-date.ts";
import { readTypedCode } from "./read-typed-code.ts";

const SERIALS = 1_000_000;
const SERIAL_DIGITS = 6;

/** `QD` may be left out: people take it for a part of the form. */
const TYPED = /^(?:QD)?(?<day>\d{8})(?<serial>\d{6})(?<check>\d)$/u;

/**
 * @param openedAt the day in Beijing is taken
 * @param random four random bytes or more; the first four decide
 */
export function createCaseNumber(openedAt: Date, random: Uint8Array): string {
  // Modulo prefers some digits by less than one in four thousand: nothing rests on guessing a number.
  const serial = new DataView(random.buffer, random.byteOffset, random.byteLength).getUint32(0) % SERIALS;
  return write(beijingDate(openedAt).replaceAll("-", ""), String(serial).padStart(SERIAL_DIGITS, "0"));
}

/** @returns the number in its one form, or undefined where it is none or a digit is wrong or in a wrong place */
export function parseCaseNumber(text: string): string | undefined {
  const { day, serial, check } = TYPED.exec(readTypedCode(text))?.groups ?? {};
  if (day === undefined || serial === undefined || check === undefined) return undefined;
  return damm(day + serial + check) === 0 ? write(day, serial) : undefined;
}

function write(day: string, serial: string): string {
  return `QD-${day}-${serial}-${damm(day + serial)}`;
}

/**
 * The anti-symmetric quasigroup of order ten by which one decimal digit catches every wrong digit and every swap of
 * neighbours; ISO/IEC 7064 misses some swaps with one decimal digit. H. M. Damm, Total anti-symmetrische Quasigruppen,
 * Philipps-Universität Marburg, 2004.
 */
const QUASIGROUP = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
] as const;

/** @returns the check digit of the digits; 0 where their last one is already the right check digit */
function damm(digits: string): number {
  return [...digits].reduce((interim, digit) => QUASIGROUP[interim]?.[Number(digit)] ?? 0, 0);
}
