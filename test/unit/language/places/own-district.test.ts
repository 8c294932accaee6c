import { describe, it } from "vitest";
import { nameOwnDistrict, ownDistrictWordings, speaksOfOwnDistrict } from "#src/language/places/own-district.ts";

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
    "请问区里有没有专员",
    "这件事在区里办还是市里办",
    "你们这个区收费吗",
    "補助金はこの区でも出ますか",
    "申請先は、区の窓口ですか",
    "이 지역에 지원팀이 있나요",
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
    "在自贸区里注册公司需要什么材料",
    "产业园区里的企业如何办理环评",
    "在自貿區裡註冊公司需要什麼材料",
    "小区里能注册公司吗",
    "你们这里能办营业执照吗",
    "你们这几天能办好吗",
    "我们区分小规模纳税人吗",
    "这个区别大吗",
    "日本区总经理需要工作许可吗",
    "Must we register in the district of our office?",
    "Do we file in the district where the company is registered?",
    "district-level approval",
    "Which is the district with the fastest approval?",
    "どこの区が早いですか",
    "どの区の窓口に行けばいいですか",
    "ハイテク区の会社でも使えますか",
    "担当区が分かりません",
    "この区分は何ですか",
    "該当区分を教えてください",
    "기업이 지역에 신고해야 하나요",
    "직원이 구에 신고해야 하나요",
  ])("hears none in: %j", (text, { expect }) => {
    expect(speaksOfOwnDistrict(text)).toBe(false);
  });
});

describe("nameOwnDistrict", () => {
  it.for([
    { text: "How many key projects does our district have?", named: "how many key projects does jimo have?" },
    { text: "区里重点项目有多少个", named: "jimo 重点项目有多少个" },
    { text: "うちの区でも使えますか", named: "jimo でも使えますか" },
    { text: "우리 구에도 있나요", named: "jimo 에도 있나요" },
    { text: "How long does it take?", named: "jimo how long does it take?" },
    { text: "请问区里有没有专员", named: "请问 jimo 有没有专员" },
    { text: "这件事在区里办还是市里办", named: "这件事在 jimo 办还是市里办" },
    {
      text: "Does our district have a fund, and who runs it in our district?",
      named: "does jimo have a fund, and who runs it in jimo ?",
    },
  ])("puts the name where $text has none", ({ text, named }, { expect }) => {
    expect(nameOwnDistrict(text, "Jimo")).toBe(named);
  });

  it.for([
    { text: "請問區裡有沒有專員", named: "请问 即墨区 有没有专员" },
    { text: "要幾天？", named: "即墨区 要几天?" },
  ])(
    "folds the text and a Han name alike, whether $text speaks of a district or not",
    ({ text, named }, { expect }) => {
      expect(nameOwnDistrict(text, "即墨區")).toBe(named);
    },
  );
});

describe("ownDistrictWordings", () => {
  it("finds each wording without what it stands after, and anew each time it is asked for", ({ expect }) => {
    const text = "我们区的事在区里办吗";
    const wordings = ownDistrictWordings();

    expect(text.match(wordings)).toEqual(["我们区", "区里"]);
    expect(wordings.test(text)).toBe(true);
    expect(ownDistrictWordings().lastIndex).toBe(0);
  });
});
