/** What a number counts, from the words behind it; the languages share one table, because their scripts keep them apart. */
import type { ReadUnit } from "./figure-reading.ts";

/** A Korean counter ends here, or a particle follows it. */
const END = "(?![가-힣])|(?=[은는이가을를의에도로만과와씩까부안이내간])";

/** The first that fits counts: what holds another as its beginning stands before it. */
const UNITS: readonly (readonly [ReadUnit, string])[] = [
  [
    "working-day",
    "个?工作日|個工作日|営業日|영업일|근무일|업무일|근로일|working[ -]days?|business[ -]days?|work(?:ing)?days?",
  ],
  ["percentage-point", "个?百分点|ポイント|%p|%? ?포인트|퍼센트 ?포인트|percentage[ -]points?"],
  ["percent", "%|パーセント|퍼센트|per ?cent"],
  ["age", "周?岁|歳|years? (?:old|of age)|year-old|세(?=[ ,.)(]|이|가|부|까|미|$)"],
  ["square-kilometre", "平方公里|平方キロ(?:メートル)?|제곱킬로미터|square kilomet(?:re|er)s?"],
  ["square-metre", "平方米|平方メートル|平米|제곱미터|평방미터|square met(?:re|er)s?|sqm|sq\\.? ?m"],
  ["hectare", "公顷|ヘクタール|헥타르|hectares?"],
  ["mu", "亩|畝|ムー|무(?![가-힣])|mu(?![a-z])"],
  ["dollar", "美元|美金|米?ドル|달러|u\\.?s\\.? dollars?|dollars?|usd"],
  ["yen", "日元|円|엔(?![가-힣])|yen(?![a-z])|jpy"],
  ["won", "韩元|ウォン|원(?![가-힣])|원(?=[은이을의에까])|won(?![a-z])|krw"],
  ["euro", "欧元|ユーロ|유로|euros?|eur(?![a-z])"],
  ["yuan", "元人民币|元|人民币|人民元|위안|yuan|rmb|cny|块钱?"],
  ["kilometre", "公里|千米|キロメートル|キロ(?!グラム)|킬로미터|km|kilomet(?:re|er)s?"],
  ["metre", "米(?![国ド])|メートル|미터|met(?:re|er)s?"],
  ["tonne", "吨|トン|톤|tonnes?|tons?(?![a-z])"],
  ["month", "[个個箇かカヶヵケ]月(?:間|间)?|개월|달(?![가-힣])|달(?=[ 간안이에])|months?"],
  ["quarter", "个?季度|四半期|분기|quarters?"],
  [
    "week",
    "[个個]?星期|[个個]?礼拜|週間?|周(?![年岁边期转])|주(?:간|일)(?![가-힣])|주(?:일|간)?(?:" + END + ")|weeks?",
  ],
  ["hour", "[个個]?小时|小時|時間|시간|[个個]?钟头|hours?|h(?![a-z])"],
  ["minute", "分钟|分鐘|分間|分(?![のかに類类割期之支公别別])|분(?=[ 간이내에 ]|$)|minutes?|mins?(?![a-z])"],
  ["year", "年間|年(?!代)|년간|년|해(?![가-힣])|해(?=[를가이에의동만])|years?|yrs?(?![a-z])"],
  [
    "day",
    "自然日|暦日|calendar days?|日间|日間|天(?![然津])|日(?![本元语語常程经経])|일간|일(?![가-힣])|일(?=[ 은는이가을를의에도로만과와씩까부안내전])|days?",
  ],
  ["fraction", "倍|배(?![가-힣])|배(?=[의가로를])|割|times(?! a)|-?fold"],
  ["ordinal", "号|號|호(?![가-힣])|호(?=[의에를가는로])|番目|번째|(?:st|nd|rd|th)(?![a-z])"],
  [
    "count",
    "項目|[種种][類类]|[个個项項楼名人位件级級家批次回条條款种種类類期层階环节步份张張页頁套座处處所つ社枚通点座支岗店台棟か]|ヶ所|カ所|カ国|ヶ国|部[门門]|段[階阶]|" +
      "가지|개|명|건|곳|번|차례|사람|배|종|단계|군데|장|부서|부|기관|나라|국|층|회|차|인|점|조|항|급|" +
      "copies|copy|documents?|steps?|parts?|people|persons?|employees?|companies|items?|counters?|departments?|languages?|countries|districts?|projects?",
  ],
];

const PATTERNS = UNITS.map(
  ([unit, source]) =>
    [unit, new RegExp(`[ -]?(?:(?:consecutive|calendar|full|further|more|additional) )?(?:${source})`, "uy")] as const,
);

/** @param at where the number ends @returns the unit and where its words end; `number` at the same place where there are none */
export function readUnit(text: string, at: number): { readonly unit: ReadUnit; readonly end: number } {
  for (const [unit, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { unit, end: pattern.lastIndex };
  }
  return { unit: "number", end: at };
}
