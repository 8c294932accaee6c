/** Does a passage show the detail a question asks for: an address, a phone number, an amount, a time? */
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Question } from "#src/turn/question/question.ts";

/** False when a detail is asked for that the passage, however near the matter, does not give. */
export function showsWhatIsAsked(passage: Passage, question: Question): boolean {
  const asksHowLong = question.facets.includes("duration");
  return (
    question.details.every((detail) => SHOWS_DETAIL[detail](passage, question)) &&
    (!asksHowLong || TIME.test(passage.prose.zh.body))
  );
}

// The number of a house, not of a decree (令第95号), a notice (12号公告), a seal (2号公章) or a metro line.
const HOUSE_NUMBER = /(?<![第\d〕\])）])\d+号(?![令文线]|公告|公章|通知)/;
const FLOOR = /[一二三四五六七八九十\d]+(?:楼|层(?![次级面]))/;
// Sections on what is not known send people to a public hotline (city, immigration, customs): not the number asked for.
const PHONE_NUMBER = /(?<!\d)(?:(?!(?:12345|12367|12360)(?!\d))\d{5,}|\d{3,4}-\d{4}-\d{4})(?!\d)/;
const HOTLINE = /(?<!\d)(?:12345|12367|12360)(?!\d)/;
const ASKS_FOR_HOTLINE = /(?<!\d)(?:12345|12367|12360)(?!\d)|hot ?line|热线|熱線|ホットライン|핫라인/i;
const DATE = /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?/g;
const COUNTED = /[两二三四五六七八九十百]+(?:个|项|家|支|条|种|类|名|人|步)/;
const TIME =
  /[\d一二两三四五六七八九十半几]+个?多?(?:工作日|天|日内|小时|月|年|周|分钟|星期)|当[天场]|即时|立即|即[日办]|同日/;

// Read from the Chinese prose, which every passage has and in which addresses and amounts have one shape.
const SHOWS_DETAIL: Readonly<Record<Question["details"][number], (passage: Passage, question: Question) => boolean>> = {
  address: ({ prose }) => HOUSE_NUMBER.test(prose.zh.body) || FLOOR.test(prose.zh.body),
  phone: ({ prose }, { text }) =>
    PHONE_NUMBER.test(prose.zh.body) || (ASKS_FOR_HOTLINE.test(text) && HOTLINE.test(prose.zh.body)),
  hours: ({ prose }) => /\d{1,2}:\d{2}/.test(prose.zh.body),
  money: ({ facet, prose }) => facet === "cost" || /元|免费/.test(prose.zh.body),
  subsidy: ({ prose }) => /补[贴助]|奖[励金]/.test(prose.zh.body),
  // No guide gives the rate of a product.
  tariff: ({ facet }) => facet === "cost",
  rate: ({ prose }) => prose.zh.body.includes("%"),
  count: ({ prose }) => /\d/.test(prose.zh.body.replaceAll(DATE, "")) || COUNTED.test(prose.zh.body),
};
