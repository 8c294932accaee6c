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
  ])("hears none in: %j", (text, { expect }) => {
    expect(speaksOfOwnDistrict(text)).toBe(false);
  });
});
