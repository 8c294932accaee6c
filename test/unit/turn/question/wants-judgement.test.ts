import { describe, it } from "vitest";
import { wantsJudgement } from "#src/turn/question/wants-judgement.ts";

describe("wantsJudgement", () => {
  it.for([
    "Will I get the green card?",
    "Will they refuse us?",
    "When we appeal, will we win?",
    "How likely will we be accepted?",
    "which is smarter",
    "你觉得该不该投",
    "到底要不要做安全审查",
    "サインしても大丈夫だと思いますか",
    "はっきり答えてください",
    "この契約は結ぶべきでしょうか",
    "更新すべきかどうか、今決めるべきでしょうか",
    "소송하면 승산이 있나요",
    "비자가 나올까요",
    "심사에 통과될까요",
    "딱 잘라 말해 주세요",
  ])("hears that a judgement is asked for in: %s", (text, { expect }) => {
    expect(wantsJudgement(text)).toBe(true);
  });

  it.for([
    "How long is the visa valid?",
    "需要哪些材料",
    "何が必要ですか",
    "얼마나 걸리나요",
    "",
    "Do we need a guarantee letter for the work permit?",
    "Should we register the branch before opening a bank account?",
    "Will it get a registration number?",
    "When will we get the licence?",
    "How will they accept the documents?",
    "能不能过户",
    "能不能过境免签",
    "いつまでに申請すべきでしょうか",
    "どこに届け出るべきでしょうか",
    "비자가 언제 나올까요",
    "어떻게 하면 심사에 통과될까요",
  ])("hears none in: %j", (text, { expect }) => {
    expect(wantsJudgement(text)).toBe(false);
  });
});
