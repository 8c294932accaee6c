/**
 * Makes personal data of every kind, with check digits computed here, apart from the code under test, and written in the
 * ways people write them.
 */
import fc, { type Arbitrary } from "fast-check";
import type { PersonalDataKind } from "#src/platform/shared/placeholders.ts";

export interface Example {
  readonly kind: PersonalDataKind;
  readonly raw: string;
}

type Part = string | Arbitrary<string>;

const digits = (count: number): Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: count, maxLength: count });
const oneOf = (...choices: readonly string[]): Arbitrary<string> => fc.constantFrom(...choices);
const join = (...parts: readonly Part[]): Arbitrary<string> =>
  fc
    .tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part)))
    .map((pieces) => pieces.join(""));

const birthday = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2026-11-25"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll("-", ""));

const chineseId = join(oneOf("1", "3", "6", "8", "9"), digits(5), birthday, digits(3)).map((first17) => {
  const sum = [...first17].reduce((total, digit, place) => total + Number(digit) * (2 ** (17 - place) % 11), 0);
  return first17 + "10X98765432".charAt(sum % 11);
});

const birthdayBefore2000 = birthday.filter((date) => date.startsWith("19")).map((date) => date.slice(2));
const oldChineseId = join(oneOf("11", "13", "31", "37", "44", "65"), digits(4), birthdayBefore2000, digits(3));

const koreanId = fc
  .tuple(birthday, fc.integer({ min: 1, max: 8 }).map(String), digits(5))
  .filter(([date, century]) => date.startsWith("19") === "1256".includes(century))
  .map(([date, century, rest]) => {
    const first12 = date.slice(2) + century + rest;
    const sum = [..."234567892345"].reduce((total, weight, at) => total + Number(weight) * Number(first12[at]), 0);
    return first12 + String((11 - (sum % 11)) % 10);
  });

const myNumber = join(oneOf("1", "2", "3", "4", "5", "6", "7", "9"), digits(10)).map((first11) => {
  const fromRight = [...first11].toReversed();
  const sum = fromRight.reduce((total, digit, place) => total + Number(digit) * (place < 6 ? place + 2 : place - 4), 0);
  return first11 + String(sum % 11 <= 1 ? 0 : 11 - (sum % 11));
});

const CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const codeBody = fc.string({ unit: fc.constantFrom(...CODE_CHARACTERS), minLength: 8, maxLength: 8 });
const companyCode = join(oneOf("91", "92", "52"), digits(6), "M", codeBody).map((first17) => {
  let weight = 1;
  let sum = 0;
  for (const character of first17) {
    sum += weight * CODE_CHARACTERS.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return first17 + CODE_CHARACTERS.charAt((31 - (sum % 31)) % 31);
});

const bankCard = join(oneOf("62", "45", "51", "35"), oneOf("0", "0000"), digits(12)).map((body) => {
  const sum = [...body].toReversed().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
});

const asIs = (text: string): string => text;
const inFours = (text: string): string => text.replaceAll(/(?<=^(?:.{4})+)(?=.)/gu, " ");
const digitByDigit = (text: string): string => [...text].join(" ");
const splitAt =
  (joint: string, ...places: readonly number[]) =>
  (text: string): string =>
    [0, ...places].map((start, at) => text.slice(start, places[at])).join(joint);
const fullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const written = (raw: Arbitrary<string>, ...ways: readonly ((text: string) => string)[]): Arbitrary<string> =>
  fc.tuple(raw, fc.constantFrom(asIs, fullWidth, ...ways)).map(([text, way]) => way(text));

const KNOWN_BY_SHAPE: readonly (readonly [PersonalDataKind, Arbitrary<string>])[] = [
  ["resident-id", written(chineseId, digitByDigit, splitAt(" ", 6, 14), splitAt("-", 6, 10, 14))],
  ["resident-id", written(oldChineseId, digitByDigit)],
  ["resident-id", written(koreanId, splitAt("-", 6), splitAt(" - ", 6), splitAt(" ", 6), digitByDigit)],
  ["resident-id", written(myNumber, inFours, splitAt("-", 4, 8))],
  ["residence-card", written(join(oneOf("AB", "UH", "XY"), digits(8), oneOf("CD", "EA", "ZZ")), splitAt(" ", 2, 10))],
  ["passport", written(join(oneOf("E", "G", "M"), oneOf("3", "5", "8"), digits(7)))],
  ["passport", written(join(oneOf("EA", "EJ", "TK", "TZ", "MU"), digits(7)))],
  ["passport", written(join("M", digits(3), oneOf("A", "K"), digits(4)))],
  ["company-code", written(companyCode, splitAt(" ", 8))],
  ["bank-card", written(bankCard, inFours, digitByDigit)],
  [
    "mobile",
    written(join("1", oneOf("3", "5", "7", "8", "9"), digits(9)), splitAt("-", 3, 7), splitAt(" ", 3, 7), digitByDigit),
  ],
  ["mobile", written(join(oneOf("+86 ", "+86-", "0086 ", "86-"), "138", digits(8)))],
  ["mobile", written(join(oneOf("070", "080", "090"), digits(8)), splitAt("-", 3, 7))],
  ["mobile", written(join("010", digits(8)), splitAt("-", 3, 7), splitAt(".", 3, 7))],
  ["mobile", written(join(oneOf("+82-10-", "+81 90-", "+81 (0)80-"), digits(4), "-", digits(4)))],
  ["landline", written(join(oneOf("0532-8", "0532 6", "(0532) 8", "021-5", "+86 532 8", "+86-21-6"), digits(7)))],
  ["landline", written(join(oneOf("03-3", "06-6", "02-5", "051-7"), digits(3), "-", digits(4)))],
  ["landline", written(join(oneOf("+81 3-3", "+82 2-5", "+49 30 3"), digits(3), "-", digits(4)))],
  ["e-mail", written(join(oneOf("li.wei", "kim_99", "tanaka+x"), digits(2), "@", oneOf("example.com", "a-b.co.kr")))],
];

/** Known for what they are by shape or check digit alone, wherever they stand. */
export const knownByShape: Arbitrary<Example> = fc.oneof(
  ...KNOWN_BY_SHAPE.map(([kind, raw]) => raw.map((text) => ({ kind, raw: text }))),
);

const spoil = (text: string): string => text.slice(0, -1) + (text.endsWith("1") ? "2" : "1");

const KNOWN_BY_NAME: readonly (readonly [PersonalDataKind, string, Arbitrary<string>])[] = [
  ["resident-id", "身份证号", chineseId.map(spoil)],
  ["resident-id", "주민등록번호 ", join("260301", oneOf("3", "4"), digits(6))],
  ["resident-id", "マイナンバーは", myNumber.map(spoil)],
  ["passport", "passport number ", join(oneOf("A", "C", "X"), digits(8))],
  ["passport", "passport no. is ", join("C01X", digits(4), "H")],
  ["passport", "護照號碼:", join("3", digits(8))],
  ["passport", "パスポート番号は", join(oneOf("TR", "XS"), digits(7))],
  ["passport", "여권번호 ", join("M", digits(8))],
  ["company-code", "统一社会信用代码:", companyCode.map(spoil)],
  ["bank-card", "卡号", join("62", digits(12))],
  ["bank-card", "口座番号は", join("3", digits(6))],
  ["landline", "电话:", join("8", digits(7))],
  ["landline", "my phone is ", join("415-555-", digits(4))],
  ["landline", "tel. ", join("8", digits(3), oneOf(" ", "-"), digits(4))],
  ["messenger", "微信号:", join(oneOf("li_wei", "abc", "wx."), digits(2))],
  ["messenger", "加微信", join(oneOf("li_wei", "abc"), digits(2))],
  ["messenger", "WeChat: ", oneOf("liwei2026", "abc")],
  ["messenger", "LINE:", oneOf("taro", "hanako")],
  ["messenger", "V信 ", join("abc", digits(3))],
  ["messenger", "LINE IDは", oneOf("taro_y", "hanako")],
  ["messenger", "카톡 아이디 ", oneOf("hong123", "kim.lee")],
  ["messenger", "QQ号", join("2", digits(7))],
  ["messenger", "QQ", join("2", digits(7))],
  ["messenger", "facebook messenger: ", oneOf("john.doe88", "hans")],
  ["messenger", "Line: ", join("taro_", digits(2))],
  ["messenger", "微信 张三", join("zhang", digits(2))],
  ["messenger", "카톡 김철수 ", join("kimchul", digits(2))],
  ["messenger", "微信号 ", join("wxid_abc", digits(5))],
  ["residence-card", "外国人居留许可 ", digits(8).map((rest) => `4${rest}`)],
  ["residence-card", "居留证号 ", digits(14).map((rest) => `4${rest}`)],
  ["residence-card", "在留カード番号は", digits(8).map((rest) => `4${rest}`)],
  ["residence-card", "외국인등록증 번호 ", digits(8).map((rest) => `4${rest}`)],
  ["residence-card", "residence permit no. ", digits(8).map((rest) => `4${rest}`)],
];

/** Known for what they are by the word in front. */
export const knownByName: Arbitrary<Example & { readonly name: string }> = fc.oneof(
  ...KNOWN_BY_NAME.map(([kind, name, raw]) => raw.map((text) => ({ kind, name, raw: text }))),
);

export const addresses: Arbitrary<string> = oneOf(
  "香港中路88号3单元502室",
  "延安三路２１２号A座1203",
  "同安路八十八号5号楼1单元101室",
  "長江東路1號國際大廈12層1203室",
  "3号楼2单元502室",
  "香港中路88号502",
  "香港中路 10 号 3 号楼 2 单元 501 室",
  "香港中路10号-3-501",
  "香港中路10号3#501",
  "团结路2877号",
  "信義路五段7號89樓",
  "芝公園4丁目2番8号",
  "北1条西2丁目",
  "港区芝公園４－２－８",
  "本町3丁目1-2 メゾン青山101号室",
  "大字本町123番地4",
  "北区梅田1-2-3 メゾン梅田405",
  "〒105-0011",
  "테헤란로 12길 34, 101동 1202호",
  "테헤란로12번길 34",
  "강남구 테헤란로 152, 12층",
  "홍콩중로 88호 3단원 502호",
  "자이아파트 101동 1202호",
  "서초구 반포동 123-45",
  "역삼동 123-4번지",
  "서초구 반포동 123-45 현대아파트 101-1202",
  "해운대구 우동 1418",
  "12 Hong Kong Middle Road, Room 502",
  "Room 502, Unit 3, No. 88 Shandong Road",
  "no. 12 hong kong middle road",
  "88 shandong road, unit 3",
  "Xianggang Zhonglu Lu 88 hao",
  "Room 502, Unit 3, Building 12",
  "Unit 1203, Building A, 40 Xianggang Zhong Road",
  "room 502, building 3, 12 shandong road",
  "34, Teheran-ro 12-gil",
  "4-2-8 Shibakoen, Minato-ku",
);

/** Figures that look like personal data and must stay. */
export const keptFigures: Arbitrary<string> = fc.oneof(
  fc.integer({ min: 1, max: 9_999_999_999 }).map((amount) => `${amount}元`),
  fc.integer({ min: 1, max: 999_999_999_999 }).map((amount) => `RMB ${amount.toLocaleString("en")}`),
  fc.integer({ min: 1, max: 999_999_999 }).map((amount) => `${amount.toLocaleString("en")} yuan`),
  fc.integer({ min: 1, max: 99_999_999 }).map((amount) => `${amount}만 원`),
  fc.integer({ min: 1, max: 9_999_999_999 }).map((amount) => `¥${amount}`),
  fc.integer({ min: 1, max: 99_999_999 }).map((area) => `${area}㎡`),
  fc.integer({ min: 1, max: 99_999_999 }).map((area) => `${area}平方米`),
  fc.integer({ min: 0, max: 1000 }).map((share) => `${share / 10}%`),
  birthday,
  birthday.map(splitAt("-", 4, 6)),
  birthday.map((date) => `${date.slice(0, 4)}年${Number(date.slice(4, 6))}月${Number(date.slice(6))}日`),
  birthday.map((date) => `${date.slice(6)}.${date.slice(4, 6)}.${date.slice(0, 4)}`),
  join("QD-", birthday, "-", digits(6), "-", digits(1)),
  join(oneOf("invoice no. ", "发票号码", "订单号:", "受付番号は", "접수번호 "), digits(12)),
  join(
    oneOf("Order No. ", "国务院令第", "国办发〔2020〕", "제"),
    fc.integer({ min: 1, max: 9999 }).map(String),
    oneOf("号", "호"),
  ),
  join("HS code ", digits(10)),
  join(digits(4), ".", digits(2)),
  join(digits(4), ".", digits(2), ".", digits(2)),
  oneOf("12345", "12367", "12360", "110", "119", "120", "122", "12315", "1345", "0532-12345", "+86 12345"),
  oneOf("91%", "10个工作日", "240小时", "3年", "RVC40", "24/7", "9:00-17:00", "1-2", "No. 3", "A类", "M签"),
);

/** Sentences of four languages to put something in. */
export const sentences: Arbitrary<readonly [before: string, after: string]> = fc.constantFrom(
  ["", ""],
  ["请记下", "谢谢"],
  ["您好，", "，请问可以吗？"],
  ["請問 ", " 對嗎"],
  ["これは", "です。"],
  ["すみません、", "、お願いします"],
  ["이것은 ", "입니다."],
  ["안녕하세요, ", " 확인해 주세요"],
  ["Please note ", ", thanks"],
  ["Here it is: ", "."],
);
