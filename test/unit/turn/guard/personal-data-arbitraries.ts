/**
 * Makes personal data of every kind the contract names, with check digits computed here, apart from the code under test,
 * and the ways people write them.
 */
import fc, { type Arbitrary } from "fast-check";
import type { PersonalDataKind } from "#src/turn/guard/personal-data.ts";

export interface Example {
  readonly kind: PersonalDataKind;
  readonly raw: string;
}

const digits = (count: number): Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: count, maxLength: count });
const from = (choices: string): Arbitrary<string> => fc.constantFrom(...choices.split(" "));
const joined = (...parts: readonly Arbitrary<string>[]): Arbitrary<string> =>
  fc.tuple(...parts).map((pieces) => pieces.join(""));

const birthday = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2026-11-25"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll("-", ""));

const chineseId = joined(from("1 2 3 4 5 6 8 9"), digits(5), birthday, digits(3)).map((first17) => {
  const sum = [...first17].reduce((total, digit, place) => total + Number(digit) * (2 ** (17 - place) % 11), 0);
  return first17 + "10X98765432".charAt(sum % 11);
});

const oldChineseId = joined(
  from("11 13 31 37 44 51 65"),
  digits(4),
  birthday.filter((date) => date.startsWith("19")).map((date) => date.slice(2)),
  digits(3),
);

const koreanId = fc
  .tuple(birthday, from("1 2 3 4 5 6 7 8"), digits(5))
  .filter(([date, century]) => date.startsWith("19") === "1256".includes(century))
  .map(([date, century, rest]) => {
    const first12 = date.slice(2) + century + rest;
    const sum = [..."234567892345"].reduce((total, weight, at) => total + Number(weight) * Number(first12[at]), 0);
    return first12 + String((11 - (sum % 11)) % 10);
  });

const myNumber = digits(11).map((first11) => {
  const sum = [...first11].toReversed().reduce((total, digit, n) => total + Number(digit) * (n < 6 ? n + 2 : n - 4), 0);
  return first11 + String(sum % 11 <= 1 ? 0 : 11 - (sum % 11));
});

const CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const companyCode = joined(
  from("91 92 93 11 52"),
  digits(6),
  fc.string({ unit: fc.constantFrom(...CODE_CHARACTERS), minLength: 8, maxLength: 8 }).map((text) => `M${text}`),
).map((first17) => {
  let weight = 1;
  let sum = 0;
  for (const character of first17) {
    sum += weight * CODE_CHARACTERS.indexOf(character);
    weight = (weight * 3) % 31;
  }
  return first17 + CODE_CHARACTERS.charAt((31 - (sum % 31)) % 31);
});

const bankCard = joined(from("62 4 51 35"), fc.integer({ min: 13, max: 16 }).chain(digits)).map((body) => {
  const sum = [...body].toReversed().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
});

const inFours = (text: string): string => text.replaceAll(/(?<=^(?:....)+)(?=.)/gu, " ");
const spaced = (text: string): string => [...text].join(" ");
const fullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/gu, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));

const written = (raw: Arbitrary<string>, ...ways: readonly ((text: string) => string)[]): Arbitrary<string> =>
  fc
    .tuple(
      raw,
      fc.constantFrom((text: string) => text, fullWidth, ...ways),
    )
    .map(([text, way]) => way(text));

const PLACES =
  "香港中路88号3单元502室,延安三路212号A座1203,同安路八十八号5号楼1单元101室,長江路1號國際大廈12層1203室,3号楼2单元502室";
const JAPANESE_PLACES = "芝公園4丁目2番8号,芝公園4丁目2番8号コーポ101号室,本町123番地4";
const KOREAN_PLACES =
  "테헤란로 12길 34. 101동 1202호,테헤란로12번길 34,홍콩중로 88호 3단원 502호,자이아파트 101동 1202호,역삼동 123-4번지";
const ENGLISH_PLACES =
  "12 Hong Kong Middle Road; No. 88 Shandong Road; 34 Teheran-ro 12-gil; Room 502 Unit 3 Building 12; 4-2-8 Shibakoen Minato-ku";

/** Kinds that are known for sure by their own shape. Each example is replaced whole, and nothing beside it. */
export const examples: Arbitrary<Example> = fc.oneof(
  ...(
    [
      ["resident-id", written(chineseId, spaced, (id) => `${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}`)],
      ["resident-id", oldChineseId],
      ["resident-id", written(koreanId, (id) => `${id.slice(0, 6)}-${id.slice(6)}`)],
      [
        "resident-id",
        written(
          myNumber.filter((id) => !/^(?:0|86|81|82)/u.test(id)),
          inFours,
        ),
      ],
      ["residence-card", written(joined(from("AB UH XY"), digits(8), from("CD EA ZZ")))],
      ["passport", written(joined(from("E G"), digits(8)).filter((number) => !/^.(?:19|20)/u.test(number)))],
      ["passport", written(joined(from("EA EB TK TZ MU"), digits(7)))],
      ["passport", written(joined(from("M"), digits(3), from("A K"), digits(4)))],
      ["company-code", written(companyCode)],
      [
        "bank-card",
        written(
          bankCard.filter((card) => card.length === 16 || card.length === 19),
          inFours,
        ),
      ],
      [
        "mobile",
        written(
          joined(from("13 15 17 18 19"), digits(9)),
          spaced,
          (n) => `${n.slice(0, 3)}-${n.slice(3, 7)}-${n.slice(7)}`,
        ),
      ],
      ["mobile", joined(from("+86 +86- 0086 0086-"), from("138 159 186"), digits(8))],
      ["mobile", joined(from("070 080 090"), from("- ").map(String), digits(4), from("-"), digits(4))],
      ["mobile", joined(from("010"), from("-"), digits(4), from("-"), digits(4))],
      ["mobile", joined(from("+82-10 +81-90"), from("-"), digits(4), from("-"), digits(4))],
      ["landline", joined(from("0532-8 0755-2 021-6"), digits(7))],
      ["landline", joined(from("+86-532-8"), digits(7))],
      ["landline", joined(from("03-3 06-6"), digits(3), from("-"), digits(4))],
      ["landline", joined(from("02-5 051-6"), digits(2), from("-"), digits(4))],
      [
        "e-mail",
        written(
          joined(from("li.wei kim_99 tanaka+x"), digits(2), from("@"), from("example.com a-b.co.kr mail.example.cn")),
        ),
      ],
    ] as const
  ).map(([kind, raw]) => raw.map((text) => ({ kind, raw: text }))),
);

/** Addresses from the street to the unit, and ids that are known by the word before them. */
export const addresses: Arbitrary<string> = fc.constantFrom(
  ...PLACES.split(","),
  ...JAPANESE_PLACES.split(","),
  ...KOREAN_PLACES.split(","),
  ...ENGLISH_PLACES.split("; "),
);

export const named: Arbitrary<Example & { readonly word: string }> = fc.oneof(
  ...(
    [
      ["resident-id", "身份证号", chineseId.map((id) => id.slice(0, 17) + (id.endsWith("1") ? "2" : "1"))],
      ["resident-id", "주민등록번호 ", koreanId.map((id) => `${id.slice(0, 6)}-${id.slice(6, 12)}0`)],
      ["resident-id", "マイナンバーは", myNumber],
      ["passport", "passport number ", joined(from("A C X"), digits(8))],
      ["passport", "護照號碼:", joined(from("3"), digits(8))],
      ["passport", "パスポート番号は", joined(from("TR MZ"), digits(7))],
      ["passport", "여권번호 ", joined(from("M"), digits(8))],
      [
        "company-code",
        "统一社会信用代码:",
        companyCode.map((code) => code.slice(0, 17) + (code.endsWith("A") ? "B" : "A")),
      ],
      ["bank-card", "卡号", joined(from("62"), digits(12))],
      ["bank-card", "口座番号は", joined(from("1 2 3"), digits(6))],
      ["landline", "电话:", joined(from("8"), digits(7))],
      [
        "landline",
        "tel. ",
        joined(from("8"), digits(3), from(" -").map(String), digits(3)).map((n) => n.replace("--", "-")),
      ],
      ["messenger", "微信号:", joined(from("li_wei abc wx.")), digits(2)],
      ["messenger", "WeChat: ", from("liwei2026 abc")],
      ["messenger", "LINE IDは", from("taro_y hanako")],
      ["messenger", "카톡 아이디 ", from("hong123 kim.lee")],
      ["messenger", "QQ号", joined(from("1 2 9"), digits(7))],
    ] as const
  ).map(([kind, word, raw]) => raw.map((text) => ({ kind, word, raw: text }))),
);
