/** Numbers written out in Korean: native (세 가지) and Sino-Korean (삼십 일). */

/**
 * A word begins here. Hangul words run on and most numerals are ordinary syllables as well (사 is four and company,
 * 이 is two and this), so a numeral only counts at the beginning of a word and before something that is counted.
 */
const START = "(?<![\\p{L}\\p{N}\\uFFFC])";

/** The counter ends here, or a particle follows it: 세 부 is three copies, 세 부담 a tax burden. */
const END = "(?:(?![가-힣])|(?=[은는이가을를의에도로만과와씩까부안중마입인등간]))";

const DIGIT = "[일이삼사오육륙칠팔구]";
const NUMERAL = "[일이삼사오육륙칠팔구십백천만억조]";

/** Units that follow a digit only when it counts. */
const CLEAR_UNITS = "개월|영업일|근무일|작업일|주일|년|퍼센트|위안";

const COUNTERS = [
  CLEAR_UNITS,
  "일|시간|주간|주|분기|달|해|가지|개|명|건|곳|번째|번|차례|사람|배|종류|종|단계|군데|장|부서|부처|부문|부",
  "기관|나라|국가|국|층|회|차|호|조|항|급|인|세|프로|점|원|달러",
].join("|");

const NATIVE = "다섯|여섯|일곱|여덟|아홉|열한|열두|열세|열네|열다섯|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔";

export const KOREAN_NUMBERS: readonly RegExp[] = [
  new RegExp(`${START}(?:${NATIVE})(?=[ 가-힣]|$)`, "gu"),
  new RegExp(`${START}(?:두|세|네|석|넉|열) (?:${COUNTERS})${END}`, "gu"),
  new RegExp(`${START}(?:두|세|네)(?:가지|개|명|달)${END}`, "gu"),
  new RegExp(`${START}(?:한 ?(?:달|해|시간|주일)|반 ?(?:년|시간|달))${END}`, "gu"),
  new RegExp(`${START}(?:이틀|사흘|나흘|닷새|엿새|열흘|보름|하루(?= (?:안|이내|만)))`, "gu"),
  new RegExp(`${START}(?=${DIGIT}*[십백천만억])${NUMERAL}{2,} ?(?:${COUNTERS})${END}`, "gu"),
  new RegExp(`${START}(?:${DIGIT}|[십백천]) ?(?:${CLEAR_UNITS})${END}`, "gu"),
  new RegExp(`${START}(?:이|[삼사오육칠팔구십] ?)일(?= ?(?:이내|안에|간|동안|이상|이하|정도))`, "gu"),
  new RegExp(`${START}[십백천만억] (?:명|원|건|개)${END}`, "gu"),
  new RegExp(`${START}[이삼사오육칠팔구십백천]+ ?분의 ${NUMERAL}`, "gu"),
];
