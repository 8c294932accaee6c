/**
 * Figures that look like personal data and are not. They stay, because the question is about them: case, invoice, order,
 * part and law numbers, tariff (HS) codes, amounts of money, areas and shares.
 */
import { spansOf, type Span } from "./personal-data.ts";

const PAPER =
  "发票|發票|订单|訂單|运单|運單|提单|提單|报关单|報關單|合同|案件|受理|申请|申請|备案|備案|公告|专利|專利|商标|商標|" +
  "零件|配件|型|部品|부품|모델|\\bpart|\\bmodel|" +
  "请求书|請求書|注文|受付|송장|세금계산서|주문|접수|사건|신고|계약|특허|" +
  "invoice|order|case|contract|declaration|application|reference|tracking|patent|trademark|bill of lading";
const NUMBER_WORD = String.raw`代码|代碼|编号|編號|号码|號碼|号|號|番号|번호|number|code|no\.?|ref\.?|#`;
const IS = String.raw`[ ]?(?:[:#]|是|为|為|は|는|은|이|is)?[ ]?`;

// A mobile number stays one whatever paper it is taken for.
const MOBILE = String.raw`(?:1[3-9]\d{9}|01[016789]\d{7,8}|0[5789]0\d{8})(?![A-Za-z0-9])`;

// No amount begins with a zero before another digit.
const AMOUNT = String.raw`(?!0\d)\d{1,16}(?:,\d{3}){0,5}(?:\.\d{1,4})?`;
const CURRENCY_BEFORE = String.raw`[¥￥$€₩£]|\b(?:RMB|CNY|USD|JPY|KRW|EUR|HKD)`;
// Not where the unit is the beginning of another word: 元旦 (New Year), 万一 (in case), 원하는 (wanted), won't.
const UNIT_AFTER =
  String.raw`[万萬亿億千]{0,2}(?:元(?![旦月宵首素件器])|円|圓|美元|日元|韩元|韓元)|[万萬亿億千]{1,2}(?=$|[^\p{L}\d]|[人以左的吗嗎起多])|` +
  String.raw`[만억조천]{0,2}[ ]?(?:원(?=$|[^가-힣]|[이을은의정으까부]|에(?!게))|위안|달러|엔)|` +
  String.raw`%|㎡|m²|m2(?![A-Za-z0-9])|平方米|平米|公顷|亩|평(?![가-힣])|제곱미터|` +
  String.raw`(?:yuan|dollars?|won|yen|RMB|CNY|USD|JPY|KRW|EUR|million|billion|percent|sqm)\b(?!['’])`;

const KEPT: readonly RegExp[] = [
  // A case of ours: QD-20261125-000123-4.
  /(?<![A-Za-z0-9])[A-Z]{2,5}-\d{8}-\d{4,8}-\d(?!\d)/gu,
  new RegExp(String.raw`(?:${PAPER})[ ]?(?:${NUMBER_WORD})${IS}(?!${MOBILE})[A-Z0-9][A-Z0-9.-]{3,24}`, "giu"),
  // An invoice has a code and a number: 发票代码 037002100111 号码 12345678.
  new RegExp(String.raw`(?<=(?:发票|發票)(?:代码|代碼)${IS}\d{10,12}[ ,、]{0,2}(?:号码|號碼)${IS})\d{8}(?!\d)`, "gu"),
  // A tariff code, named or written with its points: HS 8471300000, 8471.30.
  /(?:\bHS|税则|稅則|税号|稅號|海关|海關|商品|統計品目|품목|세번|tariff)[ ]?(?:code|编码|編碼|号列|番号|코드|コード|번호|number|no\.?)?[ ]?:?[ ]?\d{4}(?:[. ]?\d{2}){1,3}(?!\d)/giu,
  /(?<![\d.-])\d{4}\.\d{2}(?:\.?\d{2}){0,2}(?![\d.-])/gu,
  new RegExp(String.raw`(?:${CURRENCY_BEFORE})[ ]?${AMOUNT}(?![\d-]|[ ]\d)`, "giu"),
  new RegExp(String.raw`(?<![\d.-]|\d[ ])${AMOUNT}[ ]?(?:${UNIT_AFTER})`, "giu"),
];

/** @param text a plain copy of the message */
export function findKeptFigures(text: string): readonly Span[] {
  return KEPT.flatMap((pattern) => spansOf(pattern, text));
}
