/**
 * Telephone numbers of China, Japan and Korea, and any written with a plus sign or named as one.
 *
 * Official hotlines (110, 12345, 12367 …) have five digits at most; no rule here takes so few, with or without an area
 * code in front, so they stay.
 */
import type { NumberInText } from "./find-numbers.ts";

type PhoneKind = "mobile" | "landline";

interface Country {
  readonly code: string;
  /** National numbers without the leading zero. */
  readonly mobile: RegExp;
  readonly landline: RegExp;
}

const COUNTRIES: readonly Country[] = [
  { code: "86", mobile: /^1[3-9]\d{9}$/u, landline: /^(?:10|2\d|[3-9]\d\d)\d{7,8}$/u },
  { code: "81", mobile: /^[5789]0\d{8}$/u, landline: /^[1-9]\d{8}$/u },
  { code: "82", mobile: /^1[016789]\d{7,8}$/u, landline: /^(?:2|[3-6]\d|70)\d{7,8}$/u },
];

const PHONE_WORD = String.raw`(?:电话|電話|手机|手機|座机|座機|联系方式|聯絡方式|携帯|連絡先|전화|핸드폰|휴대폰|휴대전화|연락처|\b(?:tel|telephone|phone|mobile|mob|cell|fax|call(?: (?:me|us))?(?: (?:on|at))?))(?: number| no)?(?: is)?`;
/** The number may also be another: in "my number", 番号 and 번호 only a person's own. */
const NUMBER_WORD = String.raw`号码|號碼|(?:^|[\n.,!?。、]|[私僕]の|こちらの)番号|(?:^|[\n.,!?]|제|내|저의) ?번호|\b(?:my|our|the) number(?: is)?`;
const NAMED_PHONE = new RegExp(String.raw`(?:${PHONE_WORD}|${NUMBER_WORD})[^A-Za-z0-9\uffff]{0,10}$`, "iu");
const LABELLED_PHONE = new RegExp(
  String.raw`${PHONE_WORD}[ ]?(?:号码|號碼|番号|번호|号|號)?[ ]?[:.#是为為は는은]?[ ]?[$¥€]?$`,
  "iu",
);

/** A word for a telephone stands right in front. */
export function isLabelledPhone({ before }: NumberInText): boolean {
  return LABELLED_PHONE.test(before);
}

export function phoneKind(number: NumberInText): PhoneKind | undefined {
  if (!isDialled(number)) return undefined;
  if (number.listed && !LISTED.test(number.groups.join("-"))) return undefined;
  return abroad(number) ?? atHome(number) ?? american(number) ?? named(number);
}

/** Sizes of the groups of a telephone number, not of a list or of an amount with its commas. */
const LISTED = /^(?:1(?:-1){6,14}|[23]-[34]-4|3-8|7-4|[34]-[78])$/u;

/** Digit by digit, in one piece, or in up to five pieces the last of which has at least three digits; abroad, in pairs too. */
function isDialled({ groups, international }: NumberInText): boolean {
  if (international && groups.length <= 7 && groups.slice(1).every((size) => size <= 3)) return true;
  if (groups.every((size) => size === 1)) return true;
  return groups.length <= 5 && groups.slice(-1).every((size) => size >= 3);
}

function abroad({ digits, groups, international }: NumberInText): PhoneKind | undefined {
  const dialled = digits.replace(/^00/u, "");
  const prefixed = international || dialled !== digits;
  for (const { code, mobile, landline } of COUNTRIES) {
    if (!dialled.startsWith(code)) continue;
    const national = dialled.slice(code.length).replace(/^0/u, "");
    if (mobile.test(national)) return "mobile";
    // Without a plus sign the country code must stand apart: 86 532 8697 3700.
    if ((prefixed || groups[0] === code.length) && landline.test(national)) return "landline";
    if (prefixed) return undefined;
  }
  return international && /^[1-9]\d{7,14}$/u.test(dialled) ? "landline" : undefined;
}

function atHome({ digits, groups }: NumberInText): PhoneKind | undefined {
  if (/^1[3-9]\d{9}$/u.test(digits)) return "mobile";
  if (/^0(?:[5789]0\d{8}|1[016789]\d{7,8})$/u.test(digits)) return "mobile";
  return /^0[1-9]/u.test(digits) && AREA_AND_LINE.test(groups.join("-")) ? "landline" : undefined;
}

/** Sizes of the groups: in one piece, digit by digit, 0532-86973700, 02-123-4567, 0467-12-3456 and so on. */
const AREA_AND_LINE = /^(?:1[0-2]|1(?:-1){9,11}|[2-4]-[78]|[23]-[34]-4|4-[234]-4|5-1-4)$/u;

/** (415) 555-2671 */
function american({ digits, groups, before }: NumberInText): PhoneKind | undefined {
  const inBrackets = before.endsWith("(") && groups.join("-") === "3-3-4";
  return inBrackets && /^[2-9]\d\d[2-9]/u.test(digits) ? "landline" : undefined;
}

function named({ digits, before }: NumberInText): PhoneKind | undefined {
  return /^[1-9]\d{6,14}$/u.test(digits) && NAMED_PHONE.test(before) ? "landline" : undefined;
}
