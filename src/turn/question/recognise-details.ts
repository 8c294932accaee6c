/**
 * Details that are either written down or not: a street address, a phone number, opening hours, an amount of money. A
 * passage that is about the matter but does not show the detail does not answer.
 */
import { foldForSearch } from "#src/language/normalise/fold-for-search.ts";

export const DETAILS = ["address", "phone", "hours", "money"] as const;

export type Detail = (typeof DETAILS)[number];

const CUES: Readonly<Record<Detail, readonly string[]>> = {
  address: [
    "address",
    "which street",
    "which floor",
    "地址",
    "在哪条路",
    "几楼",
    "门牌",
    "住所",
    "所在地",
    "何階",
    "주소",
    "몇 층",
    "소재지",
  ],
  phone: ["phone", "telephone", "fax", "call number", "电话", "号码", "传真", "電話", "ファックス", "전화", "팩스"],
  hours: [
    "opening hours",
    "office hours",
    "opening time",
    "open on",
    "closing time",
    "上班时间",
    "几点开门",
    "营业时间",
    "办公时间",
    "周末开",
    "営業時間",
    "受付時間",
    "開庁",
    "何時まで",
    "何時から",
    "운영시간",
    "업무시간",
    "몇 시",
    "영업시간",
  ],
  money: [
    "how much money",
    "how much does it cost",
    "fee",
    "cost",
    "price",
    "subsid",
    "多少钱",
    "费用",
    "收费",
    "补贴",
    "补助",
    "いくらです",
    "いくらかか",
    "費用",
    "手数料",
    "補助金",
    "助成金",
    "비용",
    "수수료",
    "보조금",
    "지원금",
  ],
};

let foldedCues: ReadonlyMap<Detail, readonly string[]> | undefined;

/** The details a question asks for; most ask for none. */
export function recogniseDetails(text: string): readonly Detail[] {
  foldedCues ??= new Map(DETAILS.map((detail) => [detail, CUES[detail].map(foldForSearch)]));
  const folded = foldForSearch(text);
  return DETAILS.filter((detail) => foldedCues?.get(detail)?.some((cue) => folded.includes(cue)));
}
