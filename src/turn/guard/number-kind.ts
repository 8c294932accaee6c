/**
 * What a number is: resident id, bank card, telephone, or nothing personal.
 *
 * By check digit and shape; where a word in front names it ("身份证号"), a number of that length is taken at its word,
 * because a mistyped id is still somebody's id.
 */
import {
  isCardNumber,
  isChineseResidentId,
  isMyNumber,
  isOldChineseResidentId,
  isKoreanResidentId,
} from "./check-digits.ts";
import type { NumberInText } from "./find-numbers.ts";
import type { PersonalDataKind } from "#src/platform/shared/placeholders.ts";
import { isLabelledPhone, phoneKind } from "./phone-kind.ts";

/** Resident ids that their shape, their check digit or the word in front leaves no doubt of. */
export function certainNumberKind(number: NumberInText): PersonalDataKind | undefined {
  const { digits, groups, amongDigits } = number;
  if (!isEvenlyGrouped(groups) || (isDigitByDigit(groups) && amongDigits)) return undefined;
  if (isChineseResidentId(digits) || namesResidentId(number)) return "resident-id";
  // 900101-1234567: the gap is what a resident registration number is known by.
  const parted = groups.length === 2 && groups[0] === 6 && /^(?: |[ ]?-[ ]?)$/u.test(number.joint);
  return parted && isKoreanResidentId(digits) ? "resident-id" : undefined;
}

/** What a word right in front names: no unit behind it makes an amount of it ("手机13800138000万一没人接"). */
export function labelledNumberKind(number: NumberInText): PersonalDataKind | undefined {
  if (number.digits.length < 7) return undefined;
  if (isLabelledPhone(number)) return phoneKind(number);
  return !number.listed && BANK_LABEL.test(number.before) ? "bank-card" : undefined;
}

/** All other kinds. Figures that are certainly not personal (money, case numbers) must be out of the way. */
export function likelyNumberKind(number: NumberInText): PersonalDataKind | undefined {
  if (isKoreanId(number)) return "resident-id";
  const phone = phoneKind(number);
  if (phone !== undefined) return phone;
  if (number.listed) return undefined;
  if (isJapaneseId(number) || isOldChineseId(number)) return "resident-id";
  return isBankCard(number) ? "bank-card" : undefined;
}

const RESIDENT_ID_WORDS =
  /(?:身[份分][证證]|居民[证證]|マイナンバー|個人番号|my number|주민(?:등록)?번호|외국인등록번호|\brrn|\bid (?:card|number|no))[^A-Za-z0-9\uffff]{0,10}$/iu;

function namesResidentId({ digits, before }: NumberInText): boolean {
  return [12, 13, 15, 18].includes(digits.length) && RESIDENT_ID_WORDS.test(before);
}

function isKoreanId({ digits, groups }: NumberInText): boolean {
  return isWrittenIn(groups, [6, 7]) && isKoreanResidentId(digits);
}

function isJapaneseId({ digits, groups }: NumberInText): boolean {
  return isWrittenIn(groups, [4, 4, 4]) && isMyNumber(digits);
}

function isOldChineseId({ digits, groups }: NumberInText): boolean {
  return isWrittenIn(groups, [6, 6, 3]) && isOldChineseResidentId(digits);
}

const BANK_WORDS =
  /(?:卡号|卡號|[账帐]号|帳號|账户|帳戶|口座番号|口座|カード番号|계좌(?:번호)?|카드\s?번호|(?:card|account)(?: number| no\.?)?)[^A-Za-z0-9\uffff]{0,10}$/iu;

const BANK_LABEL =
  /(?:卡号|卡號|[账帐帳][号號]|口座番号|カード番号|계좌 ?번호|카드 ?번호|(?:card|account) (?:number|no\.?))[ ]?(?:[:是为為は는은]|is)?[ ]?$/iu;

function isBankCard({ digits, groups, before }: NumberInText): boolean {
  if (digits.length >= 7 && BANK_WORDS.test(before)) return true;
  return isWrittenAsCard(groups) && isCardNumber(digits);
}

/** In one piece, digit by digit, in fours, as issuer and the rest, or 4-6-5 (American Express). */
function isWrittenAsCard(groups: readonly number[]): boolean {
  return /^(?:\d+|1(?:-1)+|4(?:-4)+(?:-[123])?|6-\d+|4-6-[45])$/u.test(groups.join("-"));
}

/** In these pieces, in one piece or digit by digit. */
function isWrittenIn(groups: readonly number[], pieces: readonly number[]): boolean {
  return groups.length === 1 || isDigitByDigit(groups) || groups.join("-") === pieces.join("-");
}

/** Not a number with a stray digit beside it. */
function isEvenlyGrouped(groups: readonly number[]): boolean {
  return groups.length === 1 || isDigitByDigit(groups) || groups.every((size) => size > 1);
}

function isDigitByDigit(groups: readonly number[]): boolean {
  return groups.every((size) => size === 1);
}
