import { describe, it } from "vitest";
import { cannotSay } from "#src/turn/question/cannot-say.ts";

describe("cannotSay", () => {
  it.for([
    "I don't know.",
    "not sure yet",
    "We have not decided",
    "Not decided yet",
    "不知道",
    "我们还不清楚",
    "還沒決定",
    "わかりません。",
    "まだ決まっていません",
    "잘 모르겠어요",
    "아직 못 정했어요",
  ])("hears that it is not known: %s", (text, { expect }) => {
    expect(cannotSay(text)).toBe(true);
  });

  it.for([
    "Jimo",
    "I don't know how to apply",
    "不知道怎么申请工作许可",
    "手続きがわかりません",
    "어떻게 신청하는지 모르겠어요",
    "",
  ])("leaves what says more, or nothing: %s", (text, { expect }) => {
    expect(cannotSay(text)).toBe(false);
  });
});
