import { describe, it } from "vitest";
import { wantsJudgement } from "#src/turn/question/wants-judgement.ts";

describe("wantsJudgement", () => {
  it.for([
    "Will I get the green card?",
    "Should we sign this contract?",
    "which is smarter",
    "你觉得该不该投",
    "到底要不要做安全审查",
    "サインしても大丈夫だと思いますか",
    "はっきり答えてください",
    "이길 수 있을까요, 승산이 있나요",
    "딱 잘라 말해 주세요",
  ])("hears that a judgement is asked for in: %s", (text, { expect }) => {
    expect(wantsJudgement(text)).toBe(true);
  });

  it.for(["How long is the visa valid?", "需要哪些材料", "何が必要ですか", "얼마나 걸리나요", ""])(
    "hears none in: %j",
    (text, { expect }) => {
      expect(wantsJudgement(text)).toBe(false);
    },
  );
});
