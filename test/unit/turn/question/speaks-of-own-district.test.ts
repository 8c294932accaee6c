import { describe, it } from "vitest";
import { speaksOfOwnDistrict } from "#src/turn/question/speaks-of-own-district.ts";

describe("speaksOfOwnDistrict", () => {
  it.for([
    "Does our district have a fund?",
    "How many key projects does the district have",
    "我们区有多少重点项目",
    "区里怎么配专员",
    "うちの区でも使えますか",
    "区の支援チームの名前",
    "우리 구에도 있나요",
    "저희 지역 담당자",
    "How many key projects does our district have?",
    "我們區的重點項目有多少個",
    "区里有帮办队伍吗",
    "区の支援チームは何ですか",
    "우리 구는 며칠 걸리나요",
    "저희 지역 지원팀 이름은요",
  ])("hears a district without a name in: %s", (text, { expect }) => {
    expect(speaksOfOwnDistrict(text)).toBe(true);
  });

  it.for([
    "Which districts have a fund?",
    "the district court",
    "区域评估",
    "保税区域",
    "自由贸易区的政策",
    "요구 서류",
    "",
    "Which district is fastest?",
    "青岛有几个区",
    "どの区が早いですか",
    "어느 구가 빠른가요",
    "우리 구매팀은 어디에 신고하나요",
  ])("hears none in: %j", (text, { expect }) => {
    expect(speaksOfOwnDistrict(text)).toBe(false);
  });
});
