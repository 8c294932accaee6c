import { describe, it } from "vitest";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import { lacksDistrict } from "#src/turn/question/lacks-district.ts";

function lacks(text: string, districts: readonly string[] = []): boolean {
  return lacksDistrict({ text: text as RedactedText, districts });
}

describe("lacksDistrict", () => {
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
    expect(lacks(text)).toBe(true);
    expect(lacks(text, ["jimo"])).toBe(false);
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
    expect(lacks(text)).toBe(false);
  });
});
