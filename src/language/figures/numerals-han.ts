/** Numbers written in Han characters, in Chinese and Japanese. */

const NUMERAL = "[〇零一二三四五六七八九十百千万萬亿億兆两兩壱弐参壹贰叁肆伍陆柒捌玖拾佰仟]";

/** Numerals that can count alone; one is no more than "a", zero counts nothing. */
const COUNTING = "[二三四五六七八九十百千万萬亿億兆两兩壱弐参贰叁肆伍陆柒捌玖拾佰仟]";

const TIME =
  "个工作日|個工作日|工作日|営業日|営业日|自然日|週間|星期|小时|小時|時間|分钟|分鐘|分間|个月|個月|か月|カ月|ヶ月|箇月|天|年|周|日(?:间|間|以内|之内|内)";

/** What numerals count: units of time and measure, and counters. */
const COUNTED = [
  TIME,
  "日|月|週|季度",
  "个|個|項目|项|項|名|人|位|件|級|级|部门|部門|部署|家|批|次(?!元)|回|条|條|款|种|種|类|類|期|层|階|段階|阶段|环节|步|号|號",
  "つ|社|枚|通|か所|カ所|ヶ所|箇所|か国|カ国|ヶ国|倍|割|成(?![立为為功长長本交效果就分员員年人])|座|处|處|所|套|份|张|張|页|頁|岁|歳|岗|店|台|棟",
  "元|円|块|公里|亩|畝|吨|噸|平方|平米|パーセント|ポイント|分之|分の",
].join("|");

export const HAN_NUMBERS: readonly RegExp[] = [
  new RegExp(`${NUMERAL}{2,}(?:${COUNTED})?`, "gu"),
  new RegExp(`(?<!${NUMERAL})${COUNTING}(?:${COUNTED})`, "gu"),
  new RegExp(`(?<!${NUMERAL})一(?:${TIME})`, "gu"),
];

/** Half of a time is as exact as the whole in Japanese; in Chinese it is said of any long while. */
export const JAPANESE_HALVES: readonly RegExp[] = [/(?<![上下])半(?:年|[かヶカ]月|日(?!本)|時間)/gu];

/** Words with numerals that count nothing, or only say "first", "the same", "every". */
export const HAN_WORDS =
  /第一|第[二三]方|统一|統一|唯一|同一|逐一|单一|單一|每一|进一步|一一|万一|萬一|千方百计|十分(?![之間钟鐘])|千万(?=[别不要])/gu;
