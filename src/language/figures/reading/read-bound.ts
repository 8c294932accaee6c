/** Whether an amount is the most, the least, or near: from the words before and behind it. */
import type { ReadBound } from "./figure-reading.ts";

/** What stands before decides in this order: 不超过 holds 超过. */
const BEFORE: readonly (readonly [ReadBound, RegExp])[] = [
  [
    "at-most",
    /(?:within|in under|up to|at (?:the )?most|(?:no|not) (?:more|longer|later|greater) than|(?:no|not) (?:over|above)|not exceed(?:ing)?|cannot exceed|must not exceed|may not exceed|a maximum of|maximum|不(?:得|能|可)?超过|不超過|不多于|不高于|不大于|不长于|最多|最长|最長|至多|最大(?:で)?|最高|最迟|最晚|上限为?|限额?为?|최대|최장|많아야)(?: (?:a|an|the|about|period of))?\s?$/u,
  ],
  [
    "at-least",
    /(?:at (?:the )?least|(?:no|not) (?:less|fewer|shorter) than|a minimum of|minimum|不少于|不低于|不小于|不短于|至少|最少|最低|起码|少なくとも|最低でも|최소(?:한)?|적어도)(?: (?:a|an|the))?\s?$/u,
  ],
  ["less-than", /(?:less than|under|fewer than|below|shorter than|不满|不足|少于|低于|未满|小于)\s?$/u],
  [
    "more-than",
    /(?:more than|over|exceed(?:s|ing|ed)?|above|beyond(?: a total of)?|in excess of|longer than|greater than|超过|超過|超出|超|高于|大于|多于|突破)(?: the)?\s?$/u,
  ],
  [
    "about",
    /(?:about|around|approximately|roughly|nearly|almost|some|约|約|大约|大約|大概|近|およそ|おおよそ|ほぼ|약|대략)\s?$/u,
  ],
];

const BEHIND: readonly (readonly [ReadBound, RegExp])[] = [
  [
    "at-most",
    /^\s?(?:以内|之内|以內|以下|内|间内|이내|이하|안에|안으로|내(?=[에로 ]|$)|까지|or (?:less|fewer|under)|at (?:the )?most|まで|を(?:超|越)え(?:ない|ず|る(?:こと(?:は|が)でき)?ない)|を上限|が上限|が限度|を限度|[을를] (?:넘지|초과하지|초과할 수 없|넘을 수 없)|[을를] (?:상한|한도))/u,
  ],
  ["at-least", /^\s?(?:以上|及以上|이상|or (?:more|longer|over|above)|and (?:above|over|more)|at least|を下回らない)/u],
  ["more-than", /^\s?(?:を(?:超|越)え|を上回|超(?!市)|초과|[을를이가]? ?(?:넘|초과))/u],
  ["less-than", /^\s?(?:未満|未满|미만|に満たない|を下回)/u],
  ["about", /^\s?(?:前後|左右|程度|余|上下|ほど|정도|가량|안팎|내외|여 ?(?=[가-힣])|or so)/u],
];

/** How far before the number its bound is looked for. */
const REACH = 24;

/** "At least RMB 80 billion": it stands between the bound and the number. */
const CURRENCY = /(?:rmb|cny|us ?\$|\$|usd|eur|[€¥￥]|人民币)\s?$/u;

export function readBound(text: string, start: number, end: number): ReadBound | undefined {
  const before = text.slice(Math.max(0, start - REACH), start).replace(CURRENCY, "");
  const behind = text.slice(end, end + REACH);
  const near = (found: readonly (readonly [ReadBound, RegExp])[], piece: string): ReadBound | undefined =>
    found.find(([, pattern]) => pattern.test(piece))?.[0];
  return near(BEHIND, behind) ?? near(BEFORE, before);
}
