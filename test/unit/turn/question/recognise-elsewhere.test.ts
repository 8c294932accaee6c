import { describe, it } from "vitest";
import { recogniseElsewhere } from "#src/turn/question/recognise-elsewhere.ts";

describe("recogniseElsewhere", () => {
  it.for([
    { text: "joint acceptance in Yantai", place: "Yantai" },
    { text: "烟台的联合验收要几天", place: "Yantai" },
    { text: "大連的金融輔導隊", place: "Dalian" },
    { text: "広州で就労許可を延長したい", place: "Guangzhou" },
    { text: "上海南京路的公司能迁到青岛吗", place: "Shanghai" },
    { text: "옌타이에서 신청할 수 있나요", place: "Yantai" },
    { text: "从杭州路演回来", place: "Hangzhou" },
  ])("finds $place in: $text", ({ text, place }, { expect }) => {
    expect(recogniseElsewhere(text).map(([name]) => name)).toEqual([place]);
  });

  it.for([
    "青岛的联合验收",
    "In Jimo and Pingdu",
    "企業の正当な権利",
    "from our office in Osaka",
    "서울 본사",
    "얼마 동안 유지돼요",
    "",
  ])("finds no place that is not Qingdao in: %j", (text, { expect }) => {
    expect(recogniseElsewhere(text)).toEqual([]);
  });

  it.for([
    "香港中路、香港东路和香港西路",
    "香港中路48号在哪里",
    "南京路",
    "江西路",
    "福州路",
    "福州南路",
    "延吉路",
    "台湾路",
    "威海路",
    "上海路",
    "重庆中路",
    "Hong Kong Middle Road",
    "Nanjing Road",
    "홍콩중로",
  ])("knows for a street of Qingdao: %s", (text, { expect }) => {
    expect(recogniseElsewhere(text)).toEqual([]);
  });

  it.for([
    "上海合作组织示范区",
    "上海協力機構",
    "Shanghai Cooperation Organisation",
    "the Shanghai Cooperation Organization",
    "상하이협력기구",
    "상하이 협력기구",
  ])("knows for an organisation: %s", (text, { expect }) => {
    expect(recogniseElsewhere(text)).toEqual([]);
  });
});
