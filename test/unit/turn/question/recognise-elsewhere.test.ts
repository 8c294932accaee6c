import { describe, it } from "vitest";
import { recogniseElsewhere } from "#src/turn/question/recognise-elsewhere.ts";

describe("recogniseElsewhere", () => {
  it.for([
    { text: "joint acceptance in Yantai", place: "Yantai" },
    { text: "烟台的联合验收要几天", place: "Yantai" },
    { text: "大連的金融輔導隊", place: "Dalian" },
    { text: "ソウルで証明書を取れますか", place: "Seoul" },
    { text: "부산에서 신청할 수 있나요", place: "Busan" },
  ])("finds $place in: $text", ({ text, place }, { expect }) => {
    expect(recogniseElsewhere(text).map(([name]) => name)).toEqual([place]);
  });

  it.for(["青岛的联合验收", "In Jimo and Pingdu", "企業の正当な権利", "kobelco", "얼마 동안 유지돼요", ""])(
    "finds no place that is not Qingdao in: %j",
    (text, { expect }) => {
      expect(recogniseElsewhere(text)).toEqual([]);
    },
  );
});
