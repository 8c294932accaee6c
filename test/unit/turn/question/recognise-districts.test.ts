import { describe, it } from "vitest";
import { createDistrictRecogniser } from "#src/turn/question/recognise-districts.ts";

const recognise = createDistrictRecogniser([
  { id: "national", name: { zh: "全国", en: "China", ja: "中国全土", ko: "중국 전국" }, aliases: [] },
  {
    id: "west-coast",
    name: { zh: "西海岸新区", en: "West Coast New Area", ja: "西海岸新区", ko: "서해안신구" },
    aliases: ["黄岛", "Huangdao", "황다오"],
  },
  {
    id: "jimo",
    name: { zh: "即墨区", en: "Jimo District", ja: "即墨区", ko: "지모구" },
    aliases: ["即墨", "Jimo", "지모", "ジーモー"],
  },
]);

describe("createDistrictRecogniser", () => {
  it.for([
    { text: "黃島的審批要多久", districts: ["west-coast"] },
    { text: "How long in huangdao?", districts: ["west-coast"] },
    { text: "황다오구 인허가", districts: ["west-coast"] },
    { text: "ジーモーで会社を作りたい", districts: ["jimo"] },
    { text: "即墨和黄岛有什么不同", districts: ["west-coast", "jimo"] },
    { text: "青岛的联合验收", districts: [] },
    { text: "即墨路的小商品市场", districts: [] },
    { text: "a shop on Jimo Road", districts: [] },
    { text: "即墨的企业路演", districts: ["jimo"] },
    { text: "in China", districts: [] },
    { text: "jimothy", districts: [] },
    { text: "지모에서는 며칠인가요", districts: ["jimo"] },
    { text: "아지모 안내", districts: [] },
    { text: "", districts: [] },
  ])("finds $districts in: $text", ({ text, districts }, { expect }) => {
    expect(recognise(text)).toEqual(districts);
  });
});
