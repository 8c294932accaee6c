/**
 * Phones, mails, links, addresses, numbers of forms and codes: the reader acts on them as they stand, so they stand in a cited source
 * just so, or the sentence is not shown. Those of the sources the model only places, by marks that the composer checks; what stands in
 * a sentence it wrote itself.
 */
import type { Check } from "./check.ts";

type Normalise = (text: string) => string;

const together: Normalise = (text) => text.replaceAll(/[\s\-‐‑–—()（）.]/gu, "");
const asWritten: Normalise = (text) => text.replaceAll(/\s/gu, "");

const CONTACTS: readonly (readonly [RegExp, Normalise])[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, asWritten],
  [
    /(?:https?:\/\/|www\.)[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}，。、）)]+/gu,
    asWritten,
  ],
  [
    // Any ending: those that swindlers like are none of the well-known ones.
    /(?<![\w@.-])(?:[a-z\d-]+\.)+[a-z]{2,}(?![\w-])[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}，。、）)]*/gu,
    asWritten,
  ],
  [/(?<![\w@.-])[a-z][a-z\d-]*\.(?:中国|公司|网络|商城|移动|在线|网址|企业|世界|みんな|コム|한국)/gu, asWritten],
  // With an area or country code, or in the groups of a mobile or a service number.
  [/(?<![\d.,])(?:\+\d{1,3}[- ]?)?\(?0\d{1,3}\)?[- ]?\d{3,4}[- ]?\d{4}(?!\d)/gu, together],
  [/(?<![\d.,])\+\d{1,3}[- ]?\d[\d -]{6,}\d/gu, together],
  [/(?<![\d.,])(?:400|800)[- ]?\d{3}[- ]?\d{4}(?!\d)/gu, together],
  [/(?<![\d.,])1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/gu, together],
  [/(?<![\d.,])[2-9]\d{3}[- ]\d{4}(?![\d年])/gu, together],
  [/(?<![\d.,])\d{7,8}(?![\d.,%元円원년年平㎡万만億억]|\s?(?:yuan|元|위안|square))/gu, together],
  // Public lines: 12345, 12366, 96777.
  [
    /(?<![\d.,])(?:1[0-2]\d{3}|9[5-6]\d{3})(?![\d,]*\d|[.]\d|\s?(?:[元円원人名社家件㎡平个個개명]|yuan|square|people|companies|yen|won))/gu,
    together,
  ],
  // Streets with a number.
  [/[\p{Script=Han}]{2,6}(?:路|街|大道|大街)\s?\d+\s?号/gu, asWritten],
  [/\d+\s(?:[a-z]+\s){1,3}(?:road|street|avenue|rd|st)(?![a-z])/gu, asWritten],
  [/(?<![a-z])no\.\s?\d+,?\s(?:[a-z]+\s){1,3}(?:road|street|avenue)(?![a-z])/gu, asWritten],
  [/[가-힣]{2,8}(?:로|길)\s?\d+(?:번지|호)/gu, asWritten],
  [/\d+\s?(?:号楼|階(?!段)|楼(?=\d)|층(?=\s?\d)|号窗口|番窓口|번 ?창구)|(?:counter|window|room)\s\d+/gu, asWritten],
  // Letters with digits: form and order numbers, codes.
  [/(?<![a-z\d-])(?:[a-z]+-?\d[a-z\d-]*|\d+[a-z][a-z\d]*)(?![a-z\d])/gu, asWritten],
  [
    /(?:表|表格|附表|样表|様式|別記様式|서식|별지|양식|form)\s?(?:第|제|no\.?)?\s?\d+(?![\d種种枚つ部張张份장부종])(?:[-号호]\d*)?/gu,
    asWritten,
  ],
  [/[〔[(（]\s?20\d{2}\s?[〕\])）]\s?(?:第)?\d+\s?号/gu, asWritten],
];
/** Sizes, times and places in an order are figures, and read as such. */
const FIGURE = /^(?:\d+(?:km|m|m2|km2|h|g|kg|st|nd|rd|th|am|pm)|(?:rmb|cny|usd|eur)\d+)$/u;

/** Ends the sentence, not the address. */
const FINAL_STOP = /[.,;:!?]+$/u;

export const checkContacts: Check = (said, cited) => {
  for (const [pattern, normalise] of CONTACTS) {
    for (const [found] of said.plain.matchAll(pattern)) {
      if (FIGURE.test(found)) continue;
      const contact = normalise(found.replace(FINAL_STOP, ""));
      if (!cited.some(({ plain }) => normalise(plain).includes(contact))) return { fault: "contact", detail: found };
    }
  }
  return undefined;
};
