import { describe, it } from "vitest";
import { recogniseNations } from "#src/language/places/recognise-nations.ts";

describe("recogniseNations", () => {
  it.for([
    { text: "Can a Japanese company apply?", nations: ["Japan"] },
    { text: "日本人のビザ", nations: ["Japan"] },
    { text: "한국인은 비자가 필요한가요", nations: ["Korea"] },
    { text: "印度尼西亚公民", nations: ["Indonesia"] },
    { text: "印度尼西亚和印度的公民", nations: ["India", "Indonesia"] },
    { text: "韓國公司會說韓國語嗎", nations: ["Korea"] },
  ])("finds $nations in: $text", ({ text, nations }, { expect }) => {
    expect(recogniseNations(text).map(([name]) => name)).toEqual(nations);
  });

  it.for([
    "日本語で相談できますか",
    "한국어 상담원 있나요",
    "韩国语",
    "韩语和日语服务",
    "印度尼西亚语",
    "Korean-speaking staff",
    "",
  ])("finds none in: %j", (text, { expect }) => {
    expect(recogniseNations(text)).toEqual([]);
  });
});
