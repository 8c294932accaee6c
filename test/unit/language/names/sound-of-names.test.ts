import { describe, it } from "vitest";
import { soundsOfNames } from "#src/language/names/sound-of-names.ts";

function soundAlike(one: string, other: string): boolean {
  const sounds = soundsOfNames(one);
  return [...soundsOfNames(other)].some((sound) => sounds.has(sound));
}

describe("soundsOfNames", () => {
  it.for([
    ["Which road leads from Fresno?", "从弗雷斯诺出发的公路"],
    ["Tesla", "尼古拉·特斯拉"],
    ["the Normans", "诺曼斯"],
    ["Martin Luther", "馬丁·路德"],
    ["California", "加利福尼亚州"],
    ["Jacksonville", "杰克逊维尔市"],
    ["Señor Almodóvar", "阿尔莫多瓦"],
  ])("hears one name in %s and %s", ([latin = "", chinese = ""], { expect }) => {
    expect(soundAlike(latin, chinese)).toBe(true);
  });

  it.for([
    ["Fresno", "加利福尼亚州"],
    ["Jacksonville", "马丁·路德"],
  ])("hears different names in %s and %s", ([latin = "", chinese = ""], { expect }) => {
    expect(soundAlike(latin, chinese)).toBe(false);
  });

  it.for(["", "work permit for a foreigner", "外国人工作许可证", "Ann and Bo"])(
    "hears no name in “%s”",
    (text, { expect }) => {
      expect([...soundsOfNames(text)]).toEqual([]);
    },
  );
});
