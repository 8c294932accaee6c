/** Finds personal codes of letters and digits: company codes, residence cards, passports. */
import { isCompanyCode } from "./check-digits.ts";
import { findAll, type PersonalData } from "./personal-data.ts";

const COMPANY_CODE = /(?<![A-Z0-9])[0-9A-HJ-NPQRTUWXY](?:[ -]?[0-9A-HJ-NPQRTUWXY]){17}(?![A-Z0-9])/giu;
const NAMED_COMPANY_CODE =
  /(?<=(?:信用代[码碼]|税号|稅號|纳税人识别号|USCC|信用コード|신용코드|납세자번호)[^A-Za-z0-9\uffff\n]{0,8})[0-9A-Z]{15,20}(?![A-Z0-9])/giu;

/** Japanese residence card; in pieces only in capitals ("of 2024-2026 as" is none). Older Chinese permanent residence card. */
const RESIDENCE_CARDS = [
  /(?<![A-Z0-9])[A-Z]{2}\d{8}[A-Z]{2}(?![A-Z0-9])/giu,
  /(?<![A-Z0-9])[A-Z]{2}[ -]?\d{4}[ -]?\d{4}[ -]?[A-Z]{2}(?![A-Za-z0-9])/gu,
  /(?<![A-Z0-9])[A-Z]{3}\d{12}(?![A-Z0-9])/giu,
];

const NOT_A_DATE = String.raw`(?!(?:19|20)\d\d[ -]?[01]\d[ -]?[0-3]\d(?!\d))`;

/** Chinese (E, G and others), Korean (M, S, R, G) and Japanese (T, M, N and a letter) numbers look like little else. */
const PASSPORT = new RegExp(
  String.raw`(?<![A-Z0-9-])(?:[EGDSPMR][ ]?${NOT_A_DATE}\d{8}|E[A-HJ-NP-Z]\d{7}|[MSRG]\d{3}[A-Z]\d{4}|[TMN][A-Z]\d{7})(?![A-Z0-9])`,
  "giu",
);

const PASSPORT_WORD = String.raw`(?:护照|護照|passport|旅券|パスポート|여권|通行[证證]|台胞[证證]|回[乡鄉][证證])(?:[ ]?(?:number|no\.?|num|is|#)){0,2}`;
const PASSPORT_NUMBER = String.raw`(?<![A-Z0-9])${NOT_A_DATE}(?:[A-Z]{0,3}[ -]?\d(?:[ -]?\d){4,9}[A-Z]?|(?=(?:[A-Z]?\d){4})[A-Z0-9]{8,9})(?![A-Z0-9])`;

/** Any country's number behind the word; with nothing but "number", "is" and the like between, no unit makes it money. */
const NAMED_PASSPORT = new RegExp(String.raw`(?<=${PASSPORT_WORD}[^A-Za-z0-9\uffff\n]{0,12})${PASSPORT_NUMBER}`, "giu");
const LABELLED_PASSPORT = new RegExp(
  String.raw`(?<=${PASSPORT_WORD}[ ]?(?:号码|號碼|番号|번호|号|號)?[ ]?[:#是为為は는은]?[ ]?)${PASSPORT_NUMBER}`,
  "giu",
);

const RESIDENCE_PAPER =
  "居留许可(?:证件?)?|居留許可(?:[證証]件?)?|居留[证證]件?|居留卡|永居[证證]|永久居留(?:身份)?[证證]|居住[证證]|绿卡|綠卡|" +
  "在留カード|在留許可|在留資格認定証明書|特別永住者証明書|永住カード|외국인등록증|거류증|거류허가증?|체류허가증?|체류카드|거주증|영주증|거소신고증?|" +
  String.raw`\b(?:(?:residen(?:ce|cy|t)|stay)[ ](?:permit|card)|permanent[ ]residen(?:ce|cy|t)(?:[ ](?:permit|card|id))?|green[ ]card|alien[ ]registration(?:[ ]card)?|zairyu[ ]card)`;
const PAPER_NUMBER_WORD = String.raw`(?:[ ]?(?:的|の)?(?:号码|號碼|编号|編號|番号|번호|号|號)|[ ](?:number|no\.?|num|id|#))`;
const IS = String.raw`[ ]?(?:(?:[:#是为為は는은]|is)[ ]?)?`;
/** In one piece or in even pieces; not a date, not a mobile number. */
const PAPER_NUMBER = String.raw`(?<![A-Z0-9])${NOT_A_DATE}(?!1[3-9]\d{9}(?!\d))(?:[A-Z]{1,3}-?)?(?:\d{6,18}|\d{3,4}(?:[ ]\d{3,4}){2,4})[A-Z]{0,2}(?![A-Z0-9-]|[ ]\d)`;

/** Any residence paper's number behind its name; behind "number" too no unit makes it money and no "card" a bank card. */
const NAMED_RESIDENCE_CARD = new RegExp(String.raw`(?<=(?:${RESIDENCE_PAPER})${IS})${PAPER_NUMBER}`, "giu");
const LABELLED_RESIDENCE_CARD = new RegExp(
  String.raw`(?<=(?:${RESIDENCE_PAPER})${PAPER_NUMBER_WORD}{1,2}${IS})${PAPER_NUMBER}`,
  "giu",
);

export function findCompanyCodes(text: string): readonly PersonalData[] {
  const shaped = findAll("company-code", [COMPANY_CODE], text);
  const checked = shaped.filter(({ start, end }) => isCode(text.slice(start, end)));
  return [...checked, ...findAll("company-code", [NAMED_COMPANY_CODE], text)];
}

function isCode(written: string): boolean {
  const code = written.replaceAll(/[ -]/gu, "").toUpperCase();
  // Digits alone with spaces between them can be two telephone numbers.
  const inOnePiece = code.length === written.length;
  return isCompanyCode(code) && (inOnePiece || /[A-Z]/u.test(code));
}

/** Passports and residence cards that a word right in front names. */
export function findLabelledDocuments(text: string): readonly PersonalData[] {
  return [
    ...findAll("residence-card", [LABELLED_RESIDENCE_CARD], text),
    ...findAll("passport", [LABELLED_PASSPORT], text),
  ];
}

/** Passports and residence cards. */
export function findDocumentNumbers(text: string): readonly PersonalData[] {
  return [
    ...findAll("residence-card", [...RESIDENCE_CARDS, NAMED_RESIDENCE_CARD], text),
    ...findAll("passport", [PASSPORT, NAMED_PASSPORT], text),
  ];
}
