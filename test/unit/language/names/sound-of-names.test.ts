import { describe, it } from "vitest";
import { soundsOfNames } from "#src/language/names/sound-of-names.ts";

function soundAlike(one: string, other: string): boolean {
  const sounds = soundsOfNames(one);
  return [...soundsOfNames(other)].some((sound) => sounds.has(sound));
}

describe("soundsOfNames", () => {
  it.for([
    ["Which road leads from Salamanca?", "从萨拉曼卡出发的公路"],
    ["Caracas", "委内瑞拉首都加拉加斯"],
    ["Palermo", "巴勒莫"],
    ["Martin Luther", "馬丁·路德"],
    ["Zaragoza", "薩拉戈薩"],
    ["Tallinn", "塔林市"],
    ["Señor Almodóvar", "阿尔莫多瓦"],
  ])("hears one name in %s and %s", ([latin = "", chinese = ""], { expect }) => {
    expect(soundAlike(latin, chinese)).toBe(true);
  });

  it.for([
    ["Salamanca", "萨拉戈萨"],
    ["Tallinn", "马丁·路德"],
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
