/** The check digits by which a number is known to be what it looks like. All take digits (and letters) without spaces. */

const RESIDENT_ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_ID_CHECKS = "10X98765432";

/** Chinese resident identity number, 18 characters: GB 11643, ISO 7064 MOD 11-2. */
export function isChineseResidentId(id: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/u.test(id) || !isDate(id.slice(6, 14))) return false;
  return RESIDENT_ID_CHECKS[weigh(id, RESIDENT_ID_WEIGHTS) % 11] === id[17];
}

/** The number of before 1999, 15 digits without a check digit: a province and a date of birth must do. */
export function isOldChineseResidentId(id: string): boolean {
  return /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{13}$/u.test(id) && isDate(`19${id.slice(6, 12)}`);
}

/**
 * Korean resident or foreigner registration number: date of birth, then 1 to 8 for century, sex and nationality. Numbers
 * given out since October 2020 have no check digit, so none is asked for.
 */
export function isKoreanResidentId(id: string): boolean {
  if (!/^\d{6}[1-8]\d{6}$/u.test(id)) return false;
  const century = "1256".includes(id.charAt(6)) ? "19" : "20";
  return isDate(century + id.slice(0, 6));
}

const MY_NUMBER_WEIGHTS = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** Japanese individual number (My Number), 12 digits: order of the Ministry of Internal Affairs 85 of 2014, article 5. */
export function isMyNumber(id: string): boolean {
  if (!/^\d{12}$/u.test(id)) return false;
  const rest = weigh(id, MY_NUMBER_WEIGHTS) % 11;
  return digitAt(id, 11) === (rest <= 1 ? 0 : 11 - rest);
}

const COMPANY_CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const COMPANY_CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Unified social credit code of a Chinese company, 18 characters: GB 32100, MOD 31. */
export function isCompanyCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u.test(code)) return false;
  const valueAt = (place: number): number => COMPANY_CODE_CHARACTERS.indexOf(code.charAt(place));
  const sum = COMPANY_CODE_WEIGHTS.reduce((total, weight, place) => total + weight * valueAt(place), 0);
  return (31 - (sum % 31)) % 31 === valueAt(17);
}

/** Payment card, 13 to 19 digits: ISO/IEC 7812, Luhn. */
export function isCardNumber(digits: string): boolean {
  if (!/^\d{13,19}$/u.test(digits) || /^0+$/u.test(digits)) return false;
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight++) {
    const digit = digitAt(digits, digits.length - 1 - fromRight);
    const doubled = digit * 2;
    if (fromRight % 2 === 0) sum += digit;
    else sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** @param yyyymmdd a date from 1900 to 2099 */
function isDate(yyyymmdd: string): boolean {
  const year = Number(yyyymmdd.slice(0, 4));
  const month = Number(yyyymmdd.slice(4, 6));
  const day = Number(yyyymmdd.slice(6));
  if (year < 1900 || year > 2099 || month < 1 || month > 12) return false;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * digitAt(digits, place), 0);
}

function digitAt(digits: string, place: number): number {
  return Number(digits.charAt(place));
}
