/** Finds e-mail addresses. */
import { findAll, type PersonalData } from "./personal-data.ts";

const AT = String.raw`[ ]?(?:@|\(at\)|\[at\])[ ]?`;
const DOT = String.raw`(?:\.|[ ]?(?:\(dot\)|\[dot\])[ ]?)`;
const ACCOUNT = "(?<![A-Z0-9._%+-])[A-Z0-9._%+'-]{1,64}";
// Chinese, Japanese and Korean names have no end that a pattern sees, so they are as short as a person's name.
const NAME = String.raw`(?:(?![是为為])\p{Script=Han}){1,4}|[가-힣]{1,5}`;
const LABEL = String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}A-Z0-9-]{1,30}`;

const E_MAILS = [
  `${ACCOUNT}${AT}[A-Z0-9-]{1,63}(?:${DOT}[A-Z0-9-]{1,63}){1,5}`,
  `(?:${ACCOUNT}|${NAME})${AT}${LABEL}${DOT}(?:[A-Z]{2,10}|中国|中國|公司|网络|網絡|한국|みんな)`,
].map((source) => new RegExp(source, "giu"));

export function findEmails(text: string): readonly PersonalData[] {
  return findAll("e-mail", E_MAILS, text);
}
