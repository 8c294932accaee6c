import fc from "fast-check";
import { describe, it } from "vitest";
import { findBareFigures } from "#src/language/figures/find-bare-figures.ts";
import type { Language } from "#src/language/language.ts";

interface Row {
  readonly language: Language;
  readonly text: string;
}

describe("findBareFigures", () => {
  it.for<Row & { figure: string }>([
    { language: "zh", text: "需要12天", figure: "12" },
    { language: "zh", text: "需要１２天", figure: "１２" },
    { language: "zh", text: "第③步", figure: "③" },
    { language: "zh", text: "在三十日内办结", figure: "三十日内" },
    { language: "zh", text: "共三级审批", figure: "三级" },
    { language: "zh", text: "分两批公布", figure: "两批" },
    { language: "zh", text: "提供两个窗口", figure: "两个" },
    { language: "zh", text: "百分之三十", figure: "百分之" },
    { language: "zh", text: "名称保留一年", figure: "一年" },
    { language: "zh", text: "一个月内报告", figure: "一个月" },
    { language: "zh", text: "依照第十二条", figure: "十二条" },
    { language: "zh", text: "总投资十亿元", figure: "十亿元" },
    { language: "zh", text: "保证金三成", figure: "三成" },
    { language: "ja", text: "半年間有効です", figure: "半年" },
    { language: "ja", text: "10日以内に届け出ます", figure: "10" },
    { language: "ja", text: "二つの窓口があります", figure: "二つ" },
    { language: "ja", text: "三十日以内に届け出ます", figure: "三十日以内" },
    { language: "ja", text: "一年間有効です", figure: "一年" },
    { language: "ja", text: "三か所で受け付けます", figure: "三か所" },
    { language: "ja", text: "四月から始まります", figure: "四月" },
    { language: "ko", text: "12일 이내에 신고합니다", figure: "12" },
    { language: "ko", text: "세 가지 방법이 있습니다", figure: "세 가지" },
    { language: "ko", text: "두 개의 창구", figure: "두 개" },
    { language: "ko", text: "다섯 부문을 다룹니다", figure: "다섯" },
    { language: "ko", text: "삼십 일 이내에 신고합니다", figure: "삼십 일" },
    { language: "ko", text: "십이 개월 동안", figure: "십이 개월" },
    { language: "ko", text: "삼 개월마다", figure: "삼 개월" },
    { language: "ko", text: "이틀 안에", figure: "이틀" },
    { language: "ko", text: "일 년 동안 유효합니다", figure: "일 년" },
    { language: "ko", text: "삼분의 이 이상", figure: "삼분의 이" },
    { language: "ko", text: "원문은 三十天입니다", figure: "三十天" },
    { language: "en", text: "It takes 12 working days.", figure: "12" },
    { language: "en", text: "It takes thirty days.", figure: "thirty" },
    { language: "en", text: "A three-level system", figure: "three" },
    { language: "en", text: "Two departments decide.", figure: "Two" },
    { language: "en", text: "It is kept for one year.", figure: "one year" },
    { language: "en", text: "It takes a week.", figure: "a week" },
    { language: "en", text: "Reply within a working day.", figure: "a working day" },
    { language: "en", text: "The fee is double that of a branch.", figure: "double" },
    { language: "en", text: "The fee is doubled.", figure: "doubled" },
    { language: "en", text: "the second batch", figure: "second batch" },
    { language: "en", text: "a hundred companies", figure: "hundred" },
    { language: "en", text: "Article IV, part Ⅳ", figure: "Ⅳ" },
  ])("finds $figure in $text", ({ language, text, figure }, { expect }) => {
    expect(findBareFigures(text, language)).toContain(figure);
  });

  it.for<Row>([
    { language: "zh", text: "一个窗口统一受理，一对一、一次性告知，第一时间回应" },
    { language: "zh", text: "十分方便，千方百计，万一有变；唯一的一张表单；零件和零售" },
    { language: "zh", text: "第三方机构、二维码、双方、三资企业" },
    { language: "zh", text: "同一天办理、统一年报" },
    { language: "ja", text: "一つの窓口で一括して受け付け、一部は十分に整っています" },
    { language: "ja", text: "万一の場合は第三者に、二国間の協定" },
    { language: "ko", text: "한 창구에서 하나의 신청서로 일괄 처리하며 첫 번째로 안내합니다" },
    { language: "ko", text: "이 일은 회사와 구조, 조사, 사회, 이사, 만일의 경우와 관련됩니다" },
    { language: "ko", text: "세 부담을 줄이고 세번과 세율을 확인하며 네트워크를 열 수 있습니다" },
    { language: "ko", text: "구분의 기준과 일 처리, 오늘 사건의 경위" },
    { language: "en", text: "One window, one form and one-to-one help; first come, second-hand, third party" },
    { language: "zh", text: "上半年；由三成员组成；项目谈了大半年" },
    { language: "ja", text: "上半年の実績" },
    { language: "en", text: "so much a month, so many days in a year; double taxation and double pay; double-leader" },
    { language: "en", text: "someone often weighs freight; a tenth of attention" },
  ])("finds nothing in $text", ({ language, text }, { expect }) => {
    expect(findBareFigures(text, language)).toEqual([]);
  });

  it("does not take a square metre for a figure", ({ expect }) => {
    expect(findBareFigures("in m² and m³", "en")).toEqual([]);
  });

  it("finds every number written in digits, whatever stands around it", ({ expect }) => {
    const word = fc.stringMatching(/^[a-z가-힣あ-ん]{0,8}$/u);

    fc.assert(
      fc.property(
        word,
        fc.nat(),
        word,
        fc.constantFrom<Language>("zh", "en", "ja", "ko"),
        (before, n, after, language) => {
          expect(findBareFigures(`${before}${n}${after}`, language)).toContain(String(n));
        },
      ),
    );
  });
});
